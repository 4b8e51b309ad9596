import type { Clipping } from '../../model/clipping';

/** Where a clipping stands in time: seconds since 1970 (UTC), and the calendar day as the outlet states it. */
export interface SortMoment {
  seconds: number;
  day: string;
}

/** A clipping's number in the index is its second, shifted up by so many bits for a counter; numbers so stay exact. */
export const COUNTER_BITS = 20;

/** Keeps numbers made from it exact: the years 1833 to 2106; what lies outside stands at the border. */
const FURTHEST = 2 ** 32 - 1;

/**
 * When a clipping was published, or captured if that is not known. This orders lists and never becomes its date.
 * A day without a time stands at its midnight, a time without an offset is taken as UTC.
 */
export function sortMoment(clipping: Clipping): SortMoment {
  const stated = clipping.metadata.published.value ?? clipping.capturedAt;
  const day = stated.slice(0, 10);
  const hasOffset = /(Z|[+-]\d{2}:?\d{2})$/u.test(stated.slice(10));
  const time = Date.parse(stated.length === 10 || hasOffset ? stated : `${stated}Z`);
  const seconds = Math.floor((Number.isNaN(time) ? Date.parse(clipping.capturedAt) : time) / 1000);
  return { seconds: Math.min(FURTHEST, Math.max(-FURTHEST, seconds)), day };
}
