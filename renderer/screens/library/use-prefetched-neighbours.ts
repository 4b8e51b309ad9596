import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { call } from '../../client/call';
import type { ClippingList } from './list/use-clipping-list';
import { afterLeaving } from './select/after-leaving';
import type { SelectedClippings } from './select/use-selection';

/**
 * Fetches what may be read next while the active clipping is read: the one that a decision leads to, and the rows
 * beside it. A key then finds its article here, and it is painted with the next frame. The active one goes first: before the
 * window was drawn once, nothing else asks for it.
 */
export function usePrefetchedNeighbours(list: ClippingList, { active, ids, leaving, row }: SelectedClippings): void {
  const client = useQueryClient();
  const next = active === null ? null : afterLeaving(list, active, new Set([...leaving, ...ids]));
  const [above, below] = active === null ? [] : [list.at(row - 1)?.id, list.at(row + 1)?.id];
  useEffect(() => {
    for (const id of new Set([active, next, below, above])) {
      // It never rejects: who goes there asks again, and is told.
      if (id) void client.prefetchQuery({ queryKey: ['clippings.get', { id }], queryFn: () => call('clippings.get', { id }) });
    }
  }, [client, active, next, above, below]);
}
