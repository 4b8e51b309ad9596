import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ReviewSource } from '../../../../core/contract/review-calls';
import type { Id } from '../../../../core/model/id';
import { useAnswer } from '../../../client/use-answer';
import { SourceStore } from '../../../editor/source-store';

/** The clippings that a review shelves or cites, kept up to date while it is open. */
export function useSourceStore(reviewId: Id): SourceStore {
  const [store] = useState(() => new SourceStore());
  const client = useQueryClient();
  // The shelf may have grown in the library screen since the answer was kept.
  useEffect(() => void client.invalidateQueries({ queryKey: ['reviews.sources', { id: reviewId }] }), [client, reviewId]);
  const { data } = useAnswer('reviews.sources', { id: reviewId });
  useEffect(() => {
    if (data) store.add(data);
  }, [store, data]);
  const { data: outlets } = useAnswer('outlets.list', {});
  useEffect(() => {
    if (outlets) store.setOutlets(outlets);
  }, [store, outlets]);
  return store;
}

/** The sources by clipping, for components. */
export function useSources(store: SourceStore): ReadonlyMap<Id, ReviewSource> {
  return useSyncExternalStore(store.subscribe, store.all);
}
