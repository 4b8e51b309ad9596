import { CITATION_CHARACTER, type PlacedCitation, type Statement } from '../editor/statement';
import type { Figure } from '../figures/figure';
import { figuresAgree } from '../figures/figures-agree';
import type { Finding } from '../model/finding';
import { clippingText } from '../review/clipping-text';
import { passageOf } from '../review/make-passage';
import type { Check, CheckContext } from './check';
import { evidenceOf, type Evidence } from './evidence';
import { MESSAGES } from './messages';
import { sentenceFigures } from './sentence-figures';
import { statementGroups } from './statement-groups';

/** Further apart than this factor, two figures hardly count the same thing. */
const FARTHEST = 3;

/**
 * Finds a figure of a statement that one of its cited passages confirms while another one, of another article, gives
 * a different figure of the same measure that the statement does not tell. Who reads only one of them is misled; both
 * belong into the text.
 */
export const figureConflict: Check = (context) =>
  statementGroups(context.statements).flatMap(({ statements, citations }) => statements.flatMap((statement) => conflicts(statement, citations, context)));

function conflicts(statement: Statement, citations: readonly PlacedCitation[], context: CheckContext): Finding[] {
  const stated = sentenceFigures(statement.source, context.language);
  if (stated.length === 0) return [];
  const evidence = evidenceOf(citations, context.clippings).filter(({ whole, clipping }) => !whole && clipping !== null);
  if (new Set(evidence.map(({ clippingId }) => clippingId)).size < 2) return [];
  return stated.flatMap((figure) => {
    const confirming = evidence.find((one) => one.figures.some((other) => figuresAgree(figure, other)));
    if (!confirming || !isMeasured(figure)) return [];
    const other = otherFigure(figure, confirming, evidence, stated);
    return other === null ? [] : [finding(figure, statement, confirming, other, context)];
  });
}

interface Other {
  evidence: Evidence;
  figure: Figure;
}

function otherFigure(stated: Figure, confirming: Evidence, evidence: readonly Evidence[], all: readonly Figure[]): Other | null {
  for (const one of evidence) {
    if (one.clippingId === confirming.clippingId || one.figures.some((figure) => figuresAgree(stated, figure))) continue;
    const rivals = one.figures.filter((figure) => isRival(stated, figure) && !all.some((told) => figuresAgree(told, figure)));
    const [rival] = rivals;
    // Of several it cannot be told which one counts the same thing.
    if (rival && rivals.length === 1) return { evidence: one, figure: rival };
  }
  return null;
}

function isRival(stated: Figure, figure: Figure): boolean {
  const alike = stated.kind === figure.kind && stated.unit === figure.unit && stated.currency === figure.currency;
  return alike && figure.value > 0 && stated.value > 0 && Math.max(stated.value / figure.value, figure.value / stated.value) <= FARTHEST;
}

function isMeasured({ kind, unit }: Figure): boolean {
  return kind === 'percent' || kind === 'points' || kind === 'money' || (kind === 'number' && unit !== null);
}

function finding(stated: Figure, statement: Statement, confirming: Evidence, { evidence, figure }: Other, { clippings }: CheckContext): Finding {
  const nameOf = (one: Evidence): string => clippings.get(one.clippingId)?.metadata.outlet.value ?? one.clippingId;
  const from = statement.from + stated.from;
  const passage = evidence.clipping ? { passage: passageOf(clippingText(evidence.clipping), figure.from, figure.to) } : {};
  return {
    rule: 'figure-conflict',
    severity: 'warning',
    message: MESSAGES.figuresDiffer(nameOf(confirming), stated.text, nameOf(evidence), figure.text),
    from,
    to: from + stated.to - stated.from,
    text: stated.text.split(CITATION_CHARACTER).join(''),
    sentence: statement.text,
    clippingId: evidence.clippingId,
    ...passage,
  };
}
