import { CITATION_CHARACTER, type PlacedCitation, type Statement } from '../editor/statement';
import type { Figure } from '../figures/figure';
import { figuresAgree } from '../figures/figures-agree';
import { writeLike } from '../figures/write-like';
import type { Finding, Severity } from '../model/finding';
import { clippingText } from '../review/clipping-text';
import { passageOf } from '../review/make-passage';
import type { Check, CheckContext } from './check';
import { clippingFigures } from './clipping-figures';
import { compareQuotation } from './compare-quotation';
import { evidenceOf, type Evidence } from './evidence';
import { MESSAGES } from './messages';
import { nearestFigure, type Nearest } from './nearest-figure';
import { quotations, type Quotation } from './quotations';
import { sentenceFigures } from './sentence-figures';
import { statementGroups } from './statement-groups';

/** Numbers in words below this are as often mere words (`one of`, `a two-day visit`) as figures. */
const FIRST_CHECKED_WORD = 10;

/**
 * Compares every figure of a statement (number, unit, scale, currency, percent, date) with the passages that its
 * citations point to; any of them may confirm it. An error where no passage has the figure; a warning where the
 * article has it outside of the cited words, where only part of the article is at hand, and for a date or year that
 * nothing cited speaks of.
 */
export const figureMismatch: Check = (context) =>
  statementGroups(context.statements).flatMap(({ statements, citations }) =>
    citations.length === 0 ? [] : statements.flatMap((statement) => mismatches(statement, citations, context)),
  );

function mismatches(statement: Statement, citations: readonly PlacedCitation[], context: CheckContext): Finding[] {
  const figures = sentenceFigures(statement.source, context.language);
  if (figures.length === 0) return [];
  const evidence = evidenceOf(citations, context.clippings);
  const quoted = verbatimPlaces(statement, evidence);
  return figures.flatMap((stated) => {
    if (!isClaim(stated) || quoted.some(({ from, to }) => stated.from >= from && stated.to <= to) || evidence.some((one) => one.figures.some((figure) => figuresAgree(stated, figure)))) return [];
    const others = figures.filter((figure) => figure !== stated);
    const verdict = judge(stated, statement, evidence, others, context);
    if (!verdict) return [];
    const from = statement.from + stated.from;
    const place = { from, to: from + stated.to - stated.from, text: stated.text.split(CITATION_CHARACTER).join('') };
    return [{ rule: 'figure-mismatch', ...verdict, ...place, sentence: statement.text } satisfies Finding];
  });
}

/** Quotations that a cited article has word by word: so it has their figures, whatever their words mean in the review’s language. */
function verbatimPlaces({ source }: Statement, evidence: readonly Evidence[]): Quotation[] {
  const articles = evidence.flatMap(({ clipping }) => clipping ?? []);
  return quotations(source.split(CITATION_CHARACTER).join(' ')).filter(({ words }) => articles.some((clipping) => compareQuotation(words, clipping).state === 'verbatim'));
}

function isClaim({ kind, inWords, value, scale, unit }: Figure): boolean {
  if (kind === 'label') return false;
  return !inWords || kind !== 'number' || value >= FIRST_CHECKED_WORD || scale > 1 || (unit !== null && value > 1);
}

/** `two thirds` and `five years` are as often a way of speaking; they are a slip where what is cited has another one of the kind, and only one. */
function isLooseWord({ kind, inWords, value, scale, unit }: Figure): boolean {
  return kind === 'fraction' || (inWords && kind === 'number' && unit !== null && value < FIRST_CHECKED_WORD && scale === 1);
}

type Verdict = Pick<Finding, 'severity' | 'message' | 'clippingId' | 'passage' | 'suggestion'>;

function judge(stated: Figure, statement: Statement, evidence: readonly Evidence[], others: readonly Figure[], context: CheckContext): Verdict | null {
  const nearest = nearestFigure(stated, statement.from + stated.from, evidence, others);
  const elsewhere = nearest && !isPlaceInTime(stated) ? null : foundElsewhere(stated, evidence);
  if (isNoSlip(stated, nearest, elsewhere !== null, evidence)) return null;
  const partly = evidence.some((one) => !one.complete);
  if (nearest) return { severity: partly ? 'warning' : 'error', ...contradiction(stated, nearest, context) };
  if (elsewhere) return { severity: 'warning', message: MESSAGES.elsewhereInArticle(stated.text), ...placeOf(elsewhere.evidence, elsewhere.figure) };
  return { severity: severityOfAbsence(stated, partly), message: absence(stated, evidence, partly), clippingId: evidence[0]?.clippingId };
}

/** Whether what is cited does not have the figure, and that says nothing. */
function isNoSlip(stated: Figure, nearest: Nearest | null, isElsewhere: boolean, evidence: readonly Evidence[]): boolean {
  if (isLooseWord(stated)) return nearest?.certain !== true;
  if (nearest) return false;
  // What is missing may have it: that a source is missing is a finding of its own.
  if (evidence.some((one) => !one.complete && !one.whole)) return true;
  return stated.kind === 'ordinal' || (isPlaceInTime(stated) && (isElsewhere || isPublished(stated, evidence)));
}

function contradiction(stated: Figure, { evidence, figure, certain }: Nearest, { language }: CheckContext): Omit<Verdict, 'severity'> {
  const alike = writeLike(stated, figure, language);
  const sameUnit = stated.kind === figure.kind && stated.unit === figure.unit && stated.currency === figure.currency;
  const own = alike && sameUnit ? (alike.text === figure.text ? figure.text : `${alike.number} (${figure.text})`) : figure.text;
  const message = evidence.whole ? MESSAGES.articleSays(stated.text, own) : MESSAGES.passageSays(stated.text, own);
  const suggestion = certain && alike && sameUnit && stated.text.indexOf(CITATION_CHARACTER) === -1 ? alike.text : undefined;
  return { message, ...placeOf(evidence, figure), ...(suggestion === undefined ? {} : { suggestion }) };
}

function placeOf({ clipping, clippingId }: Evidence, figure: Figure): Pick<Finding, 'clippingId' | 'passage'> {
  if (!clipping || !clippingFigures(clipping).text.includes(figure)) return { clippingId };
  return { clippingId, passage: passageOf(clippingText(clipping), figure.from, figure.to) };
}

function foundElsewhere(stated: Figure, evidence: readonly Evidence[]): { evidence: Evidence; figure: Figure } | null {
  for (const one of evidence) {
    const figure = one.clipping && !one.whole ? clippingFigures(one.clipping).text.find((other) => figuresAgree(stated, other)) : undefined;
    if (figure) return { evidence: one, figure };
  }
  return null;
}

// A review says `in 2026` of what an article of 2026 calls `this year`.
function isPublished(stated: Figure, evidence: readonly Evidence[]): boolean {
  return evidence.some(({ clipping }) => clipping && clippingFigures(clipping).metadata.some((figure) => figure.kind === 'date' && figuresAgree(stated, figure)));
}

function isPlaceInTime({ kind }: Figure): boolean {
  return kind === 'year' || kind === 'date' || kind === 'time';
}

function severityOfAbsence(stated: Figure, partly: boolean): Severity {
  return partly || isPlaceInTime(stated) ? 'warning' : 'error';
}

function absence({ text }: Figure, evidence: readonly Evidence[], partly: boolean): string {
  if (partly) return MESSAGES.notInPartOfArticle(text);
  return evidence.every((one) => one.whole) ? MESSAGES.notInArticle(text) : MESSAGES.notInPassage(text);
}
