import type { Clipping } from '../../model/clipping';
import type { Id } from '../../model/id';
import type { BlockNode } from '../../model/review-document';
import { CitedAlready } from './cited-already';
import { copiesWith } from './family-of';
import type { DraftContext, DraftMaterial } from './draft-context';
import { passagesOf, type DraftItem, type Drafted, type DraftSentence, type SentenceRule } from './draft-item';
import { draftedParagraph, passesChecks } from './passes-checks';
import { phrasesOf } from './phrases/phrases-of';
import { namedArticle } from './sentences/named-article';
import { quotedPassage } from './sentences/quoted-passage';
import { toldFigure } from './sentences/told-figure';
import { toldStatement } from './sentences/told-statement';
import { VerbChoice } from './verb-choice';

/** What was drafted for one section: a paragraph for each clipping. */
export interface DraftedSection {
  /** Null for the clippings that stand in no section. */
  sectionId: Id | null;
  paragraphs: BlockNode[];
  sentences: number;
}

/** Tried in this order; the first of which the checks find nothing is taken. */
const RULES: readonly SentenceRule[] = [toldStatement, toldFigure, quotedPassage, (item, context) => namedArticle(item.clipping, passagesOf(item), context)];
const NOT_TO_BE_TOLD = new Set(['embargoed', 'withdrawn']);

/**
 * Makes sentences of what was marked, by rule: one a highlight, with its outlet, a verb of saying, the figure, statement
 * or words, and a citation; and one for each shelved article of which nothing is marked or cited. What the text cites
 * already is left out, and so is what the checks would find fault with in any wording.
 * @param sectionIds the sections to draft, null being what stands in none; all without it
 * @returns the sections for which there is something, in the order of the review
 */
export function draftReview(material: DraftMaterial, sectionIds?: readonly (Id | null)[]): DraftedSection[] {
  const { review } = material;
  const phrases = phrasesOf(review.language);
  const context: DraftContext = { ...material, language: review.language, phrases, verbs: new VerbChoice(phrases) };
  const cited = new CitedAlready(review.document);
  const known = new Set(review.sections.map(({ id }) => id));
  const wanted = [null, ...review.sections.map(({ id }) => id)].filter((id) => sectionIds === undefined || sectionIds.includes(id));
  return wanted.flatMap((sectionId) => {
    const shelved = review.clippings.filter((entry) => (entry.sectionId !== null && known.has(entry.sectionId) ? entry.sectionId : null) === sectionId);
    const clippings = shelved.flatMap(({ clippingId }) => material.library.clippings.get(clippingId) ?? []);
    const drafted = clippings.map((clipping) => sentencesFor(clipping, cited, context)).filter((sentences) => sentences.length > 0);
    return drafted.length === 0 ? [] : [{ sectionId, paragraphs: drafted.map(draftedParagraph), sentences: drafted.flat().length }];
  });
}

function sentencesFor(clipping: Clipping, cited: CitedAlready, context: DraftContext): DraftSentence[] {
  if (clipping.flags.some((flag) => NOT_TO_BE_TOLD.has(flag))) return [];
  const taken = (drafted: Drafted | null): DraftSentence[] => {
    if (drafted === null) return [];
    context.verbs.used(drafted.verb);
    for (const { passages } of drafted.sentences) cited.add(passages);
    return drafted.sentences;
  };
  const highlights = [...clipping.highlights].sort((one, other) => one.passage.start - other.passage.start);
  if (highlights.length === 0) return cited.hasClipping(clipping.id) ? [] : taken(faultless(namedArticle(clipping, [{ clippingId: clipping.id }], context), context));
  return highlights.flatMap((highlight) => {
    if (cited.hasHighlight(clipping.id, highlight)) return [];
    return taken(sentencesFrom({ clipping, highlight, copies: copiesWith(highlight.passage.exact, clipping, context) }, context));
  });
}

function sentencesFrom(item: DraftItem, context: DraftContext): Drafted | null {
  for (const rule of RULES) {
    const drafted = faultless(rule(item, context), context);
    if (drafted) return drafted;
  }
  return null;
}

function faultless(drafted: Drafted | null, context: DraftContext): Drafted | null {
  return drafted !== null && passesChecks(drafted.sentences, context) ? drafted : null;
}
