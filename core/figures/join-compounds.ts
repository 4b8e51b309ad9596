import type { Figure } from './figure';

/** Between a year and the day in it, where the year comes first: `2026 жылғы 1 қыркүйекте`, `2025-ci il iyunun 14-də`. */
const YEAR_BEFORE = /^(?:-\p{L}{2,4})?[\s\u00A0]*(?:жыл\p{L}{0,5}|ж\.|il(?:in|də)?)[\s\u00A0]+$/u;

/**
 * Puts together what is one figure in two parts: `3 млн 200 тыс. тонн`, `2 million 500 thousand`, `2026 жылғы 1 қыркүйек`. What follows a
 * label by a dash belongs to the label: `Boeing 737-800`.
 */
export function joinCompounds(text: string, figures: readonly Figure[]): Figure[] {
  const joined: Figure[] = [];
  for (const figure of figures) {
    const last = joined[joined.length - 1];
    const between = last ? text.slice(last.to, figure.from) : '';
    if (last?.kind === 'label' && /^[-–/]$/.test(between)) {
      joined.push({ ...figure, kind: 'label' });
    } else if (last?.kind === 'year' && figure.date?.year === null && YEAR_BEFORE.test(between)) {
      const date = { ...figure.date, year: last.value };
      joined[joined.length - 1] = { ...figure, date, from: last.from, text: text.slice(last.from, figure.to) };
    } else if (last && /^[\s\u00A0]+$/.test(between) && isUpperPart(last, figure)) {
      joined[joined.length - 1] = sum(text, last, figure);
    } else joined.push(figure);
  }
  return joined;
}

function isUpperPart(upper: Figure, lower: Figure): boolean {
  const counts = lower.kind === 'number' || (lower.kind === 'money' && lower.numeral.from === lower.from);
  return upper.kind === 'number' && upper.unit === null && upper.scale > 1 && counts && lower.scale > 1 && lower.value < upper.scale;
}

function sum(text: string, upper: Figure, lower: Figure): Figure {
  return {
    ...lower,
    value: upper.value + lower.value,
    otherReading: null,
    hedge: upper.hedge,
    // No part of it can be written anew on its own.
    inWords: true,
    from: upper.from,
    numeral: { from: upper.from, to: lower.numeral.to },
    text: text.slice(upper.from, lower.to),
  };
}
