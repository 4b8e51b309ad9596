import { useEffect, useRef, useState } from 'react';
import { useEvent } from '../../../client/use-event';
import { keep, recall } from '../../../components/kept';
import type { ClippingList } from '../list/use-clipping-list';
import { NOTHING, only, range, toggled, type Selection } from './selection';

export interface SelectedClippings extends Selection {
  /** The row of the active clipping, or -1 when it is not known to be in the list. */
  row: number;
  select(id: string | null): void;
  toggle(id: string): void;
  /** Selects from the anchor to a row. */
  extendTo(index: number): Promise<void>;
  selectAll(): Promise<void>;
  /** Goes to a row, kept within the list; with `extend` the range grows. */
  moveTo(index: number, extend: boolean): Promise<void>;
}

interface Options {
  list: ClippingList;
  /** Names what the list shows: in another place the selection starts anew. */
  place: string;
  /** Where the navigation led; a clipping named there is selected. */
  arrival: { clippingId?: string };
  /** Names the library: coming back to its screen finds the clipping that was read. */
  memory: string;
}

interface State extends Selection {
  place: string;
  arrival: object | null;
  /** Where the active clipping was gone to: its page may not be loaded yet. */
  goneTo: number;
  /** A clipping that an undo brought back; it is gone to as soon as the list has it. */
  returning: string | null;
}

/** The selection of the list. As long as nothing was selected it is the first row. */
export function useSelection({ list, place, arrival, memory }: Options): SelectedClippings {
  const [state, setState] = useState<State>(() => {
    const last = recall<string>(memory);
    return { ...(last ? only(last) : NOTHING), place, arrival: null, goneTo: -1, returning: null };
  });
  const set = (selection: Selection, goneTo = -1) => setState((before) => ({ ...before, ...selection, goneTo, returning: null }));

  if (state.arrival !== arrival) {
    setState({ ...state, ...(arrival.clippingId ? only(arrival.clippingId) : {}), place, arrival, goneTo: -1 });
  } else if (state.place !== place) {
    setState({ ...NOTHING, place, arrival, goneTo: -1, returning: null });
  } else if (state.returning !== null && list.indexOf(state.returning) >= 0) {
    setState({ ...state, ...only(state.returning), goneTo: -1, returning: null });
  }
  useReturning((id) => setState((before) => ({ ...before, returning: id })));
  useEffect(() => keep(memory, state.active), [memory, state.active]);

  const active = state.active ?? list.at(0)?.id ?? null;
  const current: Selection =
    state.ids.size > 0 ? { active, anchor: state.anchor, ids: state.ids } : active ? only(active) : NOTHING;
  const found = active === null ? -1 : list.indexOf(active);
  return {
    ...current,
    row: found >= 0 ? found : state.goneTo,
    select: (id) => set(id === null ? NOTHING : only(id)),
    toggle: (id) => set(toggled(current, id)),
    ...rangeMoves(list, current, set),
  };
}

function rangeMoves(list: ClippingList, current: Selection, set: (selection: Selection, goneTo?: number) => void) {
  const idAt = async (index: number) => list.at(index)?.id ?? (await list.idsBetween(index, index))[0];
  const extendTo = async (index: number) => {
    const anchor = current.anchor ?? current.active;
    const target = await idAt(index);
    if (!anchor || !target) return;
    const from = list.indexOf(anchor);
    if (from < 0) return set(only(target), index);
    set(range(anchor, target, await list.idsBetween(Math.min(from, index), Math.max(from, index))), index);
  };
  return {
    extendTo,
    selectAll: async () => {
      const first = list.at(0)?.id;
      if (first && current.active) set(range(first, current.active, await list.idsBetween(0, list.total - 1)));
    },
    moveTo: async (index: number, extend: boolean) => {
      const row = Math.max(0, Math.min(list.total - 1, index));
      if (extend) return extendTo(row);
      const id = await idAt(row);
      if (id) set(only(id), row);
    },
  };
}

/** Tells which clipping an undo, or a redo, was about. */
function useReturning(onReturn: (id: string) => void): void {
  const changed = useRef<string | null>(null);
  useEvent('library.changed', ({ what, ids }) => {
    if (what === 'clippings') changed.current = ids[0] ?? null;
  });
  // Only after an undo, or a redo with more to come, is there something to do again: an edit empties that list.
  useEvent('history.changed', ({ redo }) => {
    if (redo !== null && changed.current !== null) onReturn(changed.current);
  });
}
