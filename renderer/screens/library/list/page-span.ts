import { PAGE } from './list-query';

/** Pages of a list, both included, counted from 0. */
export interface PageSpan {
  first: number;
  last: number;
}

/** The pages of rows `from` to `to`. */
export function pageSpan(from: number, to: number): PageSpan {
  return { first: Math.max(0, Math.floor(from / PAGE)), last: Math.max(0, Math.floor(to / PAGE)) };
}

/**
 * Where the next frame will be, if the list goes on as it does now. Where it jumps, as it does while its bar is drawn
 * along it, each frame shows other rows, and what is asked for when they are there comes when they have passed.
 * @param jump rows that it went since the frame before
 * @returns null for a list that does not jump
 */
export function nextSpan(from: number, to: number, jump: number): PageSpan | null {
  if (Math.abs(jump) <= 2 * (to - from + 1)) return null;
  // Nobody draws it evenly.
  return pageSpan(from + jump - PAGE / 2, to + jump + PAGE / 2);
}

/** The pages of a span that a list of `total` rows has; the first one is not among them. */
export function pagesOf({ first, last }: PageSpan, total: number): number[] {
  const lastPage = Math.min(last, Math.floor(Math.max(0, total - 1) / PAGE));
  const pages: number[] = [];
  for (let page = Math.max(1, first); page <= lastPage; page += 1) pages.push(page);
  return pages;
}
