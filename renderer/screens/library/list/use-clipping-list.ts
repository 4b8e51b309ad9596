import { useQueries } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ClippingPage } from '../../../../core/contract/clipping-calls';
import type { ClippingSummary } from '../../../../core/model/clipping-summary';
import type { DatelineError } from '../../../../core/model/dateline-error';
import { call } from '../../../client/call';
import { inLanes } from '../../../client/in-lanes';
import { useAnswer } from '../../../client/use-answer';
import { PAGE, pageInput, type ListQuery } from './list-query';
import { pagesOf, pageSpan } from './page-span';

/** Rows asked for at once when only their ids are needed. */
const MOST_AT_ONCE = 1000;

export interface ClippingList {
  total: number;
  /** Whether nothing has come yet. */
  loading: boolean;
  /** Whether the rows still are those of the former query. */
  stale: boolean;
  error: DatelineError | null;
  /** The clipping in a row; undefined while its page is not loaded. */
  at(index: number): ClippingSummary | undefined;
  /** The row of a clipping, or -1 when it is in no loaded page. */
  indexOf(id: string): number;
  /** The ids of rows `first` to `last`, both included, or null when not all of them are loaded. */
  loadedBetween(first: number, last: number): string[] | null;
  /** The ids of rows `first` to `last`, both included, loaded or not. */
  idsBetween(first: number, last: number): Promise<string[]>;
  /** Asks for rows `first` to `last`, both included and not too many, without loading their pages. */
  rowsBetween(first: number, last: number): Promise<ClippingSummary[]>;
  /** Loads the pages of rows `first` to `last`. */
  reveal(first: number, last: number): void;
}

/** The clippings that a query finds, loaded page by page as they are looked at. */
export function useClippingList(query: ListQuery): ClippingList {
  const [span, setSpan] = useState({ first: 0, last: 0 });
  const first = useAnswer('clippings.list', pageInput(query, 0), { keepPrevious: true, droppable: true });
  // While the first page still shows the answer to the former question, further pages would be of another list.
  const wanted = first.isPlaceholderData ? [] : pagesOf(span, first.data?.total ?? 0);
  const others = useQueries({
    queries: wanted.map((page) => ({
      queryKey: ['clippings.list', pageInput(query, page)],
      queryFn: ({ signal }) => inLanes(signal, () => call('clippings.list', pageInput(query, page))),
    })),
    combine: combinePages,
  });

  const pages = new Map<number, ClippingPage>();
  wanted.forEach((page, index) => {
    const data = others[index];
    if (data) pages.set(page, data);
  });
  if (first.data) pages.set(0, first.data);

  const total = first.data?.total ?? 0;
  // Kept aside, so that rows that are looked at are asked for again only when they are others.
  const latest = useRef(query);
  useEffect(() => {
    latest.current = query;
  });
  const reveal = useCallback((from: number, to: number) => {
    const now = pageSpan(from, to);
    setSpan((before) => (before.first === now.first && before.last === now.last ? before : now));
  }, []);
  const rowsBetween = useCallback(async (from: number, to: number) => {
    const { items } = await call('clippings.list', { ...latest.current, offset: from, limit: to - from + 1 });
    return items;
  }, []);

  const at = (index: number) => pages.get(Math.floor(index / PAGE))?.items[index % PAGE];
  return {
    total,
    loading: first.isPending,
    stale: first.isPlaceholderData,
    error: first.error,
    at,
    indexOf: (id) => indexInPages(pages, id),
    loadedBetween: (from, to) => loadedBetween(at, from, to),
    idsBetween: (from, to) => idsBetween(query, from, to),
    rowsBetween,
    reveal,
  };
}

function combinePages(results: { data?: ClippingPage | undefined }[]): (ClippingPage | undefined)[] {
  return results.map((result) => result.data);
}

function indexInPages(pages: ReadonlyMap<number, ClippingPage>, id: string): number {
  for (const [page, { items }] of pages) {
    const index = items.findIndex((item) => item.id === id);
    if (index >= 0) return page * PAGE + index;
  }
  return -1;
}

function loadedBetween(at: ClippingList['at'], first: number, last: number): string[] | null {
  const ids: string[] = [];
  for (let index = first; index <= last; index++) {
    const item = at(index);
    if (!item) return null;
    ids.push(item.id);
  }
  return ids;
}

async function idsBetween(query: ListQuery, first: number, last: number): Promise<string[]> {
  const ids: string[] = [];
  for (let offset = first; offset <= last; offset += MOST_AT_ONCE) {
    const limit = Math.min(MOST_AT_ONCE, last - offset + 1);
    const { items } = await call('clippings.list', { ...query, offset, limit });
    ids.push(...items.map((item) => item.id));
  }
  return ids;
}
