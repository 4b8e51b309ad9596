import type { Figure } from '../figures/figure';
import { figuresAgree, inOneUnit, sameMeasure } from '../figures/figures-agree';
import { inBaseUnit } from '../figures/in-base-unit';
import type { Evidence } from './evidence';

/** A figure of a source that contradicts a figure of the review. */
export interface Nearest {
  evidence: Evidence;
  figure: Figure;
  /** It is the only one of its kind in what is cited, and nothing else in the sentence says it. */
  certain: boolean;
}

/** These name something; how far apart two of them are says little. */
const NAMED_BY_VALUE: ReadonlySet<Figure['kind']> = new Set(['year', 'date', 'time', 'ordinal']);

const NO_QUANTITY: ReadonlySet<Figure['kind']> = new Set(['label', 'fraction', 'date', 'time']);

interface Free {
  evidence: Evidence;
  figure: Figure;
}

/** Further apart than this the two hardly speak of the same thing. */
const FARTHEST = Math.log(20);
const FARTHEST_IN_ARTICLE = Math.log(3);
/** The right digits with another unit or scale are nearer than other digits. */
const SAME_DIGITS = 0.01;
/** Below this a number in words is found in any text. */
const SMALL = 10;

/**
 * Finds what the cited passages say instead of `stated`: a figure of the same kind, or the same digits with another
 * unit, scale or currency. Passages cited in the same clause go first, then those of the whole sentence.
 * @param others the other figures of the sentence; what they say is taken already
 */
export function nearestFigure(stated: Figure, position: number, evidence: readonly Evidence[], others: readonly Figure[]): Nearest | null {
  const own = evidence.find((one) => one.position >= position)?.position ?? evidence[evidence.length - 1]?.position;
  const free: Free[] = evidence.flatMap((one) =>
    one.figures.filter((figure) => !others.some((other) => figuresAgree(other, figure))).map((figure) => ({ evidence: one, figure })),
  );
  const ranked = free
    .map((one) => ({ ...one, distance: distance(stated, one.figure), inClause: one.evidence.position === own }))
    .filter((one) => one.distance <= (one.evidence.whole ? FARTHEST_IN_ARTICLE : FARTHEST))
    .sort((a, b) => Number(b.inClause) - Number(a.inClause) || Number(a.evidence.whole) - Number(b.evidence.whole) || a.distance - b.distance);
  const [best] = ranked;
  if (!best) return null;
  return { evidence: best.evidence, figure: best.figure, certain: isCertain(stated, best, free) };
}

// In a whole article a number without a unit may count anything.
function isCertain(stated: Figure, best: Free, free: readonly Free[]): boolean {
  if (!isAlike(stated, best.figure) || (best.evidence.whole && stated.kind === 'number' && stated.unit === null)) return false;
  const alike = free.filter(({ figure }) => isAlike(stated, figure));
  return new Set(alike.map(({ figure }) => inBaseUnit(figure).value)).size === 1;
}

function isAlike(stated: Figure, figure: Figure): boolean {
  return stated.kind === figure.kind && inBaseUnit(stated).unit === inBaseUnit(figure).unit && stated.currency === figure.currency;
}

function distance(stated: Figure, figure: Figure): number {
  if (stated.kind === 'fraction') return figure.kind === 'fraction' ? Math.abs(stated.value - figure.value) : Infinity;
  if (NAMED_BY_VALUE.has(stated.kind)) return stated.kind === figure.kind ? Math.abs(stated.value - figure.value) / 1000 : Infinity;
  return NO_QUANTITY.has(figure.kind) ? Infinity : distanceOfQuantities(stated, figure);
}

function distanceOfQuantities(stated: Figure, figure: Figure): number {
  const isOfUnit = stated.unit !== null && inBaseUnit(stated).unit === inBaseUnit(figure).unit;
  // `five years` is no `Berth 5`.
  if (stated.inWords && stated.unit !== null && stated.value < SMALL && !isOfUnit) return Infinity;
  if (digits(stated) === digits(figure) || stated.value === figure.value) return SAME_DIGITS;
  if (!sameMeasure(stated, figure) || (figure.inWords !== stated.inWords && !isOfUnit)) return Infinity;
  const [told, given] = inOneUnit(stated, figure).map(({ value }) => value) as [number, number];
  return told > 0 && given > 0 ? Math.abs(Math.log(told / given)) + SAME_DIGITS : Infinity;
}

function digits({ value, scale }: Figure): number {
  return Number((value / scale).toPrecision(12));
}
