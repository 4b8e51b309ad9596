import type { Figure } from './figure';

/** Units that are parts of others: the one in which both can be told, and how many of it there are. */
const BASES: Readonly<Record<string, readonly [string, number]>> = {
  year: ['month', 12],
  week: ['minute', 10_080], day: ['minute', 1440], hour: ['minute', 60],
  kilometre: ['metre', 1000],
  tonne: ['kilogram', 1000],
  hectare: ['square metre', 10_000], 'square kilometre': ['square metre', 1_000_000],
  gigawatt: ['megawatt', 1000],
};

/** The same quantity in the smallest unit of its sort: `1.5 years` as 18 months, `1 day` as 1440 minutes. */
export function inBaseUnit(figure: Figure): Figure {
  const [unit, factor] = BASES[figure.unit ?? ''] ?? [figure.unit, 1];
  if (factor === 1) return figure;
  const { value, otherReading, step } = figure;
  return { ...figure, unit, value: value * factor, otherReading: otherReading === null ? null : otherReading * factor, step: step * factor };
}
