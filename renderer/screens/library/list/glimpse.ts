import type { ClippingSummary } from '../../../../core/model/clipping-summary';

/** The rows in view of a list that is drawn along. */
export interface Sight {
  first: number;
  last: number;
  /** Where the upper edge of the first row is, in CSS pixels from that of the list. */
  top: number;
  /** How far the list is scrolled, in CSS pixels. */
  offset: number;
}

/** Rows that came for a place which a list was drawn to. */
export interface Glimpse {
  /** Names what the list showed. */
  place: string;
  first: number;
  items: readonly ClippingSummary[];
  /** How far of the first row was above the upper edge of the list, in CSS pixels. */
  above: number;
}

/** What is drawn of a list that is drawn along. */
export interface PassingView {
  first: number;
  /** Undefined for rows that have not come. */
  items: readonly (ClippingSummary | undefined)[];
  top: number;
}

/** The rows in view, undefined where there is none. */
export function rowsIn({ first, last }: Sight, at: (index: number) => ClippingSummary | undefined): (ClippingSummary | undefined)[] {
  return Array.from({ length: last - first + 1 }, (_, row) => at(first + row));
}

/** The row of an index in a glimpse; undefined if it is not among its rows. */
export function glimpsed(glimpse: Glimpse | null, index: number): ClippingSummary | undefined {
  return glimpse?.items[index - glimpse.first];
}

/**
 * The rows that are in view if all of them are there, else the ones that came last, at the same height: where each frame
 * shows other rows, those of the frame before can be read, and empty ones cannot.
 */
export function passingView(sight: Sight, at: (index: number) => ClippingSummary | undefined, glimpse: Glimpse | null): PassingView {
  const { first, top, offset } = sight;
  const items = rowsIn(sight, (index) => at(index) ?? glimpsed(glimpse, index));
  if (glimpse === null || !items.includes(undefined)) return { first, items, top };
  return { first: glimpse.first, items: glimpse.items, top: offset - glimpse.above };
}
