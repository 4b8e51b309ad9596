import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { call } from '../../../client/call';
import { inLanes } from '../../../client/in-lanes';
import { pageInput, type ListQuery } from './list-query';

/** Milliseconds that a page which was not looked at after all is kept. */
const KEPT_FOR = 10_000;

/**
 * Asks for pages of a list before they are looked at; those that were asked for before and are not wanted any more are
 * given up. Nothing is drawn anew when they come.
 */
export function usePagesAhead(): (query: ListQuery, pages: readonly number[]) => void {
  const client = useQueryClient();
  const asked = useRef<readonly (readonly [string, object])[]>([]);
  return useCallback(
    (query, pages) => {
      const keys = pages.map((page) => ['clippings.list', pageInput(query, page)] as const);
      const wanted = new Set(keys.map((key) => JSON.stringify(key)));
      for (const key of asked.current) if (!wanted.has(JSON.stringify(key)) && client.getQueryState(key)?.data === undefined && !isLookedAt(key)) void client.cancelQueries({ queryKey: key, exact: true });
      asked.current = keys;
      for (const queryKey of keys) void client.prefetchQuery({ queryKey, queryFn: ({ signal }) => inLanes(signal, () => call('clippings.list', queryKey[1])), gcTime: KEPT_FOR });

      function isLookedAt(key: readonly [string, object]): boolean {
        return (client.getQueryCache().find({ queryKey: key, exact: true })?.getObserversCount() ?? 0) > 0;
      }
    },
    [client],
  );
}
