import type { Figure } from './figure';

type Given = Pick<Figure, 'kind' | 'value' | 'from' | 'to'> & Partial<Figure>;

/** Fills in what a figure does not have. */
export function makeFigure(text: string, given: Given): Figure {
  return {
    otherReading: null,
    step: 1,
    scale: 1,
    unit: null,
    currency: null,
    counting: false,
    hedge: null,
    date: null,
    inWords: false,
    numeral: { from: given.from, to: given.to },
    text: text.slice(given.from, given.to),
    ...given,
  };
}
