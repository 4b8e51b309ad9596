import { useEffect, useState } from 'react';
import type { ClippingSummary } from '../../../core/model/clipping-summary';
import { call } from '../../client/call';

/** Shown for less than this, a clipping was passed by rather than read. */
const GLANCE_MS = 800;

/**
 * Marks the clipping in the reader as read once one has looked at it and goes on. Not earlier: sorted by unread, the
 * row would leave from under the reader.
 * @returns a function that keeps a clipping unread until it is gone to again
 */
export function useMarkRead(shown: Pick<ClippingSummary, 'id' | 'read'> | undefined, editable: boolean): (id: string | null) => void {
  const [held, hold] = useState<string | null>(null);
  if (held !== null && shown && held !== shown.id) hold(null);
  const unread = editable && shown && !shown.read && shown.id !== held ? shown.id : null;
  useEffect(() => {
    if (unread === null) return;
    const since = performance.now();
    return () => {
      if (performance.now() - since < GLANCE_MS) return;
      // Only a mark: when it cannot be saved, the next edit says so.
      call('clippings.change', { ids: [unread], change: { read: true } }).catch(() => undefined);
    };
  }, [unread]);
  return hold;
}
