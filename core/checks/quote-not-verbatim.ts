import { CITATION_CHARACTER, type PlacedCitation, type Statement } from '../editor/statement';
import { gapStretches } from '../expiry/gap-stretches';
import type { Clipping } from '../model/clipping';
import type { Finding } from '../model/finding';
import { resolvePassage } from '../review/passage-text';
import { clippingText } from '../review/clipping-text';
import { passageOf } from '../review/make-passage';
import type { Check, CheckContext } from './check';
import { isComplete } from './evidence';
import { MESSAGES } from './messages';
import { outletFinder } from './outlet-finder';
import { compareQuotation, compareTranslation, type Comparison } from './compare-quotation';
import { quotations, type Quotation } from './quotations';
import { quotedWords } from './quoted-words';
import { statementGroups } from './statement-groups';

/** A word alone in quotation marks is as often a name or a doubt as a quotation. */
const LEAST_WORDS = 2;
/** Characters between a paragraph and the next. */
const BETWEEN_BLOCKS = 2;
/** From so many words on, words that the article does not have at all are a quotation and no name. */
const LEAST_UNFOUND = 3;

/**
 * Compares the words in quotation marks with the articles that their statement cites, without marks, spaces, case,
 * hyphenation and where the quotation says that it leaves something out. An error where the article has nearly the
 * same words: the first difference is told. Where an article in another language has nothing like it, the quotation
 * is a translation and has to have its original cited; it is compared with the translation that the clipping has, if any.
 */
export const quoteNotVerbatim: Check = (context) =>
  statementGroups(context.statements).flatMap(({ statements, citations }) =>
    citations.length === 0 ? [] : statements.flatMap((statement) => findingsIn(statement, citations, context)),
  );

function findingsIn(statement: Statement, citations: readonly PlacedCitation[], context: CheckContext): Finding[] {
  const found = quotations(statement.source.split(CITATION_CHARACTER).join(' '));
  if (found.length === 0) return [];
  const cited = citedClippings(citations, context);
  if (cited.length === 0 || cited.some(({ clipping }) => clipping === null)) return [];
  const articles = cited.flatMap(({ clipping, bound }) => (clipping ? [{ clipping, bound }] : []));
  const carriesOriginal = found.some(({ words }) => articles.some(({ clipping }) => isForeign(clipping, context) && quotedWords(words).length >= LEAST_UNFOUND && compareQuotation(words, clipping).state === 'verbatim'));
  return found.flatMap((quotation) => {
    const verdict = judge(quotation, articles, carriesOriginal, context);
    if (!verdict) return [];
    const [from, to] = [statement.from + quotation.from, statement.from + quotation.to];
    return [{ rule: 'quote-not-verbatim', ...verdict, from, to, text: quotation.words, sentence: statement.text } satisfies Finding];
  });
}

interface Cited {
  clipping: Clipping | null;
  /** Words of it are cited, and not only the article. */
  bound: boolean;
}

interface Article extends Cited {
  clipping: Clipping;
}

function citedClippings(citations: readonly PlacedCitation[], { clippings }: CheckContext): Cited[] {
  return citations.flatMap(({ passages }) =>
    passages.map((cited) => {
      const clipping = clippings.get(cited.clippingId) ?? null;
      return { clipping, bound: resolvePassage(cited, clipping ?? undefined).state === 'found' };
    }),
  );
}

type Verdict = Pick<Finding, 'severity' | 'message' | 'clippingId' | 'passage' | 'suggestion'>;

function isForeign({ metadata }: Clipping, { language }: CheckContext): boolean {
  return metadata.language.value !== language;
}

/** @param carriesOriginal whether the sentence has words of the article in its own language beside: those that it translates */
function judge({ words }: Quotation, articles: readonly Article[], carriesOriginal: boolean, context: CheckContext): Verdict | null {
  const count = quotedWords(words).length;
  if (count < LEAST_WORDS || outletFinder(context).isName(words)) return null;
  const compared = articles.map(({ clipping }) => ({ clipping, comparison: compareQuotation(words, clipping) }));
  if (compared.some(({ comparison }) => comparison.state === 'verbatim')) return null;
  const nearest = compared.filter(({ comparison, clipping }) => comparison.state === 'near' && !goesOnInGap(clipping, comparison.place)).sort((one, other) => likeness(other.comparison) - likeness(one.comparison))[0];
  if (nearest?.comparison.state === 'near') return difference(nearest.clipping, nearest.comparison);
  const foreign = articles.filter(({ clipping }) => isForeign(clipping, context));
  if (foreign.length > 0) {
    if (carriesOriginal || foreign.some(({ bound }) => bound)) return differenceFromTranslation(words, foreign);
    if (count < LEAST_UNFOUND && !foreign.some(({ clipping }) => clipping.translation && compareTranslation(words, clipping.translation).state === 'verbatim')) return null;
    return { severity: 'warning', message: MESSAGES.quoteWithoutOriginal(), clippingId: foreign[0]?.clipping.id };
  }
  if (count < LEAST_UNFOUND || !articles.every(({ clipping }) => isComplete(clipping))) return null;
  return { severity: 'warning', message: MESSAGES.quoteNotFound(), clippingId: articles[0]?.clipping.id };
}

/** What differs may stand where words were dropped, and nobody can tell any more. */
function goesOnInGap({ blocks, dropped }: Clipping, { from, to }: { from: number; to: number }): boolean {
  return dropped !== undefined && gapStretches(blocks).some(({ start, end }) => start - BETWEEN_BLOCKS <= to && end + BETWEEN_BLOCKS >= from);
}

function likeness(comparison: Comparison): number {
  return comparison.state === 'near' ? comparison.likeness : 0;
}

function difference(clipping: Clipping, { quoted, source, place, replacement }: Extract<Comparison, { state: 'near' }>): Verdict {
  const message =
    quoted !== null && source !== null ? MESSAGES.quoteDiffers(quoted, source) : quoted !== null ? MESSAGES.quoteAdds(quoted) : MESSAGES.quoteLeavesOut(source ?? '');
  const passage = passageOf(clippingText(clipping), place.from, place.to);
  return { severity: 'error', message, clippingId: clipping.id, passage, ...(replacement === null ? {} : { suggestion: replacement }) };
}

/** Words that nearly are those of the translation that the clipping has; a translation of the writer's own is no fault. */
function differenceFromTranslation(words: string, articles: readonly Article[]): Verdict | null {
  const compared = articles.flatMap(({ clipping }) => (clipping.translation ? [{ clipping, comparison: compareTranslation(words, clipping.translation) }] : []));
  if (compared.some(({ comparison }) => comparison.state === 'verbatim')) return null;
  for (const { clipping, comparison } of compared) {
    if (comparison.state !== 'near' || comparison.quoted === null || comparison.source === null) continue;
    const { quoted, source, replacement } = comparison;
    const message = MESSAGES.quoteDiffersFromTranslation(quoted, source);
    return { severity: 'warning', message, clippingId: clipping.id, ...(replacement === null ? {} : { suggestion: replacement }) };
  }
  return null;
}
