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

/** The pages of a span that a list of `total` rows has; the first one is not among them. */
export function pagesOf({ first, last }: PageSpan, total: number): number[] {
  const lastPage = Math.min(last, Math.floor(Math.max(0, total - 1) / PAGE));
  const pages: number[] = [];
  for (let page = Math.max(1, first); page <= lastPage; page += 1) pages.push(page);
  return pages;
}
