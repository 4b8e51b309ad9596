import { useEffect, useRef, useState } from 'react';
import { useEvent } from '../../../client/use-event';
import { keep, recall } from '../../../components/kept';
import type { ClippingList } from '../list/use-clipping-list';
import { NOTHING, only, rangeTo, toggled, type Selection } from './selection';

export interface SelectedClippings extends Selection {
  /** The row of the active clipping, or -1 when it is not known to be in the list. */
  row: number;
  /** Clippings that have been decided about and are about to leave the list, as long as it may still show them. */
  leaving: ReadonlySet<string>;
  /** @param row where it is, for one whose page may not be loaded yet */
  select(id: string, row?: number): void;
  /** Goes on from clippings that leave the list: with another one, or with whatever will be the first. */
  leave(leaving: ReadonlySet<string>, next: string | null): void;
  toggle(id: string, row?: number): void;
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
  leaving: ReadonlySet<string>;
  /** A clipping that an undo brought back; it is gone to as soon as the list has it. */
  returning: string | null;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The selection of the list. It begins with the first row, and stays with its clipping when the list is put in
 * another order.
 */
export function useSelection({ list, place, arrival, memory }: Options): SelectedClippings {
  const [state, setState] = useState<State>(() => {
    const last = recall<string | null>(memory);
    return { ...(last ? only(last) : NOTHING), place, arrival: null, goneTo: -1, leaving: NONE, returning: null };
  });
  const next = following(state, list, place, arrival);
  if (next) setState(next);
  useReturning((id) => setState((before) => ({ ...before, returning: id })));
  useEffect(() => keep(memory, state.active), [memory, state.active]);

  const set = (selection: Selection, goneTo = -1) =>
    setState((before) => ({ ...before, ...selection, goneTo, returning: null }));
  const found = state.active === null ? -1 : list.indexOf(state.active);
  return {
    active: state.active,
    anchor: state.anchor,
    anchorRow: state.anchorRow,
    ids: state.ids,
    row: found >= 0 ? found : state.goneTo,
    leaving: state.leaving,
    select: (id, row = list.indexOf(id)) => set(only(id, row), row),
    leave: (leaving, id) => setState((before) => ({ ...before, ...(id ? only(id) : NOTHING), goneTo: -1, leaving, returning: null })),
    toggle: (id, row = list.indexOf(id)) => set(toggled(state, id, row), row),
    ...rangeMoves(list, state, set),
  };
}

/** The state that the list, the place or the navigation leads to, or null when it is as it should be. */
function following(state: State, list: ClippingList, place: string, arrival: Options['arrival']): State | null {
  if (state.arrival !== arrival) return { ...state, ...(arrival.clippingId ? only(arrival.clippingId) : {}), arrival };
  if (list.loading || list.stale) return null;
  const first = list.at(0)?.id;
  if (state.place !== place) {
    return { ...state, ...(first ? only(first) : NOTHING), place, goneTo: -1, leaving: NONE, returning: null };
  }
  if (state.returning !== null && list.indexOf(state.returning) >= 0) {
    return { ...state, ...only(state.returning), goneTo: -1, leaving: NONE, returning: null };
  }
  if (state.active !== null) return state.leaving.size > 0 && !isAnyIn(list, state.leaving) ? { ...state, leaving: NONE } : null;
  return begun(state, first);
}

/** Nothing is selected: the list begins with its first row, unless that is about to leave. */
function begun(state: State, first: string | undefined): State | null {
  if (first !== undefined) return state.leaving.has(first) ? null : { ...state, ...only(first), leaving: NONE };
  return state.leaving.size > 0 ? { ...state, leaving: NONE } : null;
}

function isAnyIn(list: ClippingList, ids: ReadonlySet<string>): boolean {
  for (const id of ids) if (list.indexOf(id) >= 0) return true;
  return false;
}

function rangeMoves(list: ClippingList, current: Selection, set: (selection: Selection, goneTo?: number) => void) {
  // What is loaded is selected at once: the next key of a held-down one must find the new selection.
  const withIds = async (first: number, last: number, select: (ids: string[]) => void) => {
    const loaded = list.loadedBetween(first, last);
    select(loaded ?? (await list.idsBetween(first, last)));
  };
  const extendTo = async (index: number) => {
    const anchor = current.anchor ?? current.active;
    const found = anchor === null ? -1 : list.indexOf(anchor);
    const from = found < 0 ? current.anchorRow : found;
    await withIds(from < 0 ? index : Math.min(from, index), Math.max(from, index), (ids) => {
      const target = from > index ? ids[0] : ids.at(-1);
      if (target) set(rangeTo({ ...current, anchor, anchorRow: from }, target, ids), index);
    });
  };
  return {
    extendTo,
    selectAll: () =>
      withIds(0, list.total - 1, (ids) => {
        const [first] = ids;
        if (first && current.active) set({ anchor: first, anchorRow: 0, active: current.active, ids: new Set(ids) });
      }),
    moveTo: async (index: number, extend: boolean) => {
      const row = Math.max(0, Math.min(list.total - 1, index));
      if (extend) return extendTo(row);
      await withIds(row, row, ([id]) => {
        if (id) set(only(id, row), row);
      });
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
