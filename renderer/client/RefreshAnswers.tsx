import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { CallName } from '../../core/contract/contract';
import type { EventPayload } from '../../core/contract/events';
import { useEvent } from './use-event';

const STALE_AFTER: Record<EventPayload<'library.changed'>['what'], CallName[]> = {
  library: ['library.state', 'licences.due', 'office.get', 'library.searchCounts', 'palette.find', 'clippings.facets', 'library.unsaved', 'versions.of', 'clippings.list', 'clippings.get', 'families.get', 'families.of', 'reviews.list', 'library.recent', 'feeds.list', 'feeds.interval', 'outlets.list', 'presets.list', 'index.state', 'check.last', 'place.look', 'spelling.dictionaries', 'spelling.houseWords'],
  clippings: ['library.state', 'licences.due', 'library.searchCounts', 'palette.find', 'clippings.facets', 'clippings.list', 'clippings.get', 'versions.of', 'clippings.links', 'families.get', 'families.of', 'families.compare', 'reviews.sources', 'outlets.list', 'index.state', 'trash.list'],
  reviews: ['reviews.list', 'palette.find', 'reviews.compare', 'reviews.sources', 'editions.list', 'editions.compare', 'clippings.usage', 'trash.list'],
  feeds: ['feeds.list'],
  backups: ['backups.list', 'backups.open'],
  trash: ['trash.list'],
};

/** Keeps what the window shows true: asks again for the answers that an event of core made stale. */
export function RefreshAnswers() {
  const client = useQueryClient();
  useEvent('library.changed', ({ what, ids }) => {
    const changed = what === 'clippings' && ids.length > 0 ? new Set(ids) : null;
    for (const name of STALE_AFTER[what]) {
      // An article is as it was unless its own clipping changed: the next one in triage needs no second reading.
      const isStale = (input: unknown) => changed === null || (name !== 'clippings.get' && name !== 'versions.of') || changed.has(idOf(input));
      void client.invalidateQueries({ queryKey: [name], predicate: ({ queryKey: [, input] }) => isStale(input) });
    }
  });
  // Told after each save; what is not saved changes only around a failure.
  const failed = useRef(false);
  useEvent('library.saved', ({ state }) => {
    if (state === 'saving' || (state === 'saved' && !failed.current)) return;
    failed.current = state === 'not-saved';
    // Once the library can be written again, what could not be read of it can too.
    void client.invalidateQueries(failed.current ? { queryKey: ['library.unsaved'] } : {});
  });
  return null;
}

function idOf(input: unknown): string {
  return input instanceof Object && 'id' in input ? String(input.id) : '';
}
