import { useEffect, useState, useSyncExternalStore, type MouseEvent, type UIEvent } from 'react';
import { useEvent } from '../../../client/use-event';
import { glimpsed, rowsIn, type Sight } from './glimpse';
import { Passing, type Passage } from './passing';
import type { ClippingList } from './use-clipping-list';

interface PassingList extends Passage {
  /** Does what the rows in view need: those of a list that passes are asked for. */
  watch: Passing;
  onScroll(event: UIEvent<HTMLElement>): void;
  onMouseDown(event: MouseEvent<HTMLElement>): void;
}

const ENDS_OF_HOLDING = ['pointermove', 'keydown', 'wheel'] as const;

/**
 * Whether a list is being drawn along, and what came for it. A store, as React takes its changes into the frame in which the list
 * is scrolled; those of a state would come after.
 * @param place names what the list shows
 */
export function usePassing(place: string): PassingList {
  const [watch] = useState(() => new Passing());
  const { passing, glimpse } = useSyncExternalStore(watch.subscribe, watch.current);
  useEffect(() => {
    // No event tells that a scroll bar was let go, but others come only then.
    const letGo = (event: Event) => {
      if (!(event instanceof globalThis.MouseEvent) || event.buttons === 0) watch.holdBar(false);
    };
    for (const name of ENDS_OF_HOLDING) window.addEventListener(name, letGo, { capture: true, passive: true });
    return () => {
      for (const name of ENDS_OF_HOLDING) window.removeEventListener(name, letGo, { capture: true });
    };
  }, [watch]);
  useEvent('library.changed', () => watch.forget());
  return {
    passing,
    glimpse: glimpse?.place === place ? glimpse : null,
    watch,
    onScroll: ({ currentTarget: { scrollTop, clientHeight }, timeStamp }) => watch.scrolled({ top: scrollTop, height: clientHeight, at: timeStamp }),
    onMouseDown: ({ target, currentTarget, nativeEvent }) => {
      // A press on the scroll bar is one on the list itself, beyond what it holds.
      if (target === currentTarget && nativeEvent.offsetX >= currentTarget.clientWidth) watch.holdBar(true);
    },
  };
}

/** Tells a list that may pass what is in view of it, and asks for that while it passes. */
export function useSight({ watch, passing, glimpse }: PassingList, place: string, sight: Sight | null, { at, rowsBetween }: ClippingList): void {
  useEffect(() => {
    if (sight === null) return;
    const { first, last, top, offset } = sight;
    const rows = { place, first, above: offset - top };
    const items = rowsIn(sight, (index) => at(index) ?? glimpsed(glimpse, index)).filter((item) => item !== undefined);
    const whole = items.length === last - first + 1;
    if (!passing) watch.saw(whole ? { ...rows, items } : null, !rowsIn(sight, at).includes(undefined));
    else if (whole) watch.has();
    else watch.want({ ...rows, last }, () => rowsBetween(first, last));
  });
}
