import type { ClippingQuery } from '../../../../core/contract/clipping-calls';

/** What a list asks for, whichever of its pages is wanted. */
export type ListQuery = Omit<ClippingQuery, 'offset' | 'limit'>;

/** Rows of a page. */
export const PAGE = 200;

/** The question for one page of a list, counted from 0. */
export function pageInput(query: ListQuery, page: number): ClippingQuery {
  return { ...query, offset: page * PAGE, limit: PAGE };
}
