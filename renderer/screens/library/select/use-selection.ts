import { useState } from 'react';
import type { ClippingList } from '../list/use-clipping-list';
import { NOTHING, only, range, toggled, type Selection } from './selection';

export interface SelectedClippings extends Selection {
  select(id: string | null): void;
  toggle(id: string): void;
  /** Selects from the anchor to a row. */
  extendTo(index: number): Promise<void>;
  selectAll(): Promise<void>;
  /** Goes to a row, kept within the list; with `extend` the range grows. */
  moveTo(index: number, extend: boolean): Promise<void>;
}

interface State extends Selection {
  place: string;
  arrival: object | null;
}

/**
 * The selection of the list. As long as nothing was selected it is the first row.
 * @param place names what the list shows: in another place the selection starts anew
 * @param arrival where the navigation led; a clipping named there is selected
 */
export function useSelection(list: ClippingList, place: string, arrival: { clippingId?: string }): SelectedClippings {
  const [state, setState] = useState<State>({ ...NOTHING, place, arrival: null });
  const set = (selection: Selection) => setState((before) => ({ ...before, ...selection }));

  if (state.arrival !== arrival) {
    setState({ ...(arrival.clippingId ? only(arrival.clippingId) : state), place, arrival });
  } else if (state.place !== place) {
    setState({ ...NOTHING, place, arrival });
  }

  const active = state.active ?? list.at(0)?.id ?? null;
  const current: Selection =
    state.ids.size > 0 ? { active, anchor: state.anchor, ids: state.ids } : active ? only(active) : NOTHING;

  const extendTo = async (index: number) => {
    const anchor = current.anchor ?? current.active;
    const target = list.at(index)?.id;
    if (!anchor || !target) return;
    const from = list.indexOf(anchor);
    if (from < 0) return set(only(target));
    const ids = await list.idsBetween(Math.min(from, index), Math.max(from, index));
    set(range(anchor, target, ids));
  };
  return {
    ...current,
    select: (id) => set(id === null ? NOTHING : only(id)),
    toggle: (id) => set(toggled(current, id)),
    extendTo,
    selectAll: async () => {
      const first = list.at(0)?.id;
      if (!first || !current.active) return;
      set(range(first, current.active, await list.idsBetween(0, list.total - 1)));
    },
    moveTo: async (index, extend) => {
      const row = Math.max(0, Math.min(list.total - 1, index));
      if (extend) return extendTo(row);
      const id = list.at(row)?.id ?? (await list.idsBetween(row, row))[0];
      if (id) set(only(id));
    },
  };
}
