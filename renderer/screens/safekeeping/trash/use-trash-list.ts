import { useQueries } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { CallOutput } from '../../../../core/contract/contract';
import type { TrashItem, TrashPlaces } from '../../../../core/contract/safekeeping-calls';
import type { DatelineError } from '../../../../core/model/dateline-error';
import { call } from '../../../client/call';
import { useAnswer } from '../../../client/use-answer';

const PAGE = 200;
/** Rows asked for at once when only their ids are needed. */
const MOST_AT_ONCE = 1000;

type Page = CallOutput<'trash.list'>;

export interface TrashList {
  total: number;
  loading: boolean;
  error: DatelineError | null;
  /** What is in a row; undefined while its page is not loaded. */
  at(index: number): TrashItem | undefined;
  /** Loads the pages of rows `first` to `last`. */
  reveal(first: number, last: number): void;
  /** The places of all rows, loaded or not. */
  all(): Promise<TrashPlaces>;
}

/** What is in the trash, loaded page by page as it is looked at. */
export function useTrashList(): TrashList {
  const [span, setSpan] = useState({ first: 0, last: 0 });
  const first = useAnswer('trash.list', pageInput(0), { keepPrevious: true });
  const total = first.data?.total ?? 0;
  const wanted = first.isPlaceholderData ? [] : pagesOf(span, total);
  const others = useQueries({
    queries: wanted.map((page) => ({ queryKey: ['trash.list', pageInput(page)], queryFn: () => call('trash.list', pageInput(page)) })),
    combine: (results) => results.map(({ data }) => data),
  });
  const reveal = useCallback((from: number, to: number) => {
    const next = { first: Math.floor(from / PAGE), last: Math.floor(to / PAGE) };
    setSpan((before) => (before.first === next.first && before.last === next.last ? before : next));
  }, []);
  const pageOf = (page: number): Page | undefined => (page === 0 ? first.data : others[wanted.indexOf(page)]);
  return {
    total,
    loading: first.isPending,
    error: first.error,
    at: (index) => pageOf(Math.floor(index / PAGE))?.items[index % PAGE],
    reveal,
    all: () => allPlaces(total),
  };
}

function pageInput(page: number): { offset: number; limit: number } {
  return { offset: page * PAGE, limit: PAGE };
}

function pagesOf({ first, last }: { first: number; last: number }, total: number): number[] {
  const pages: number[] = [];
  for (let page = Math.max(1, first); page <= Math.min(last, Math.floor(Math.max(0, total - 1) / PAGE)); page += 1) pages.push(page);
  return pages;
}

async function allPlaces(total: number): Promise<TrashPlaces> {
  const places: TrashPlaces = [];
  for (let offset = 0; offset < total; offset += MOST_AT_ONCE) {
    const { items } = await call('trash.list', { offset, limit: MOST_AT_ONCE });
    places.push(...items.map(({ kind, id }) => ({ kind, id })));
  }
  return places;
}
