import type { Handlers } from '../contract/contract';
import type { HistoryStep } from '../contract/library-calls';
import type { outletCalls, OutletReference, OutletRow } from '../contract/outlet-calls';
import { DatelineError } from '../model/dateline-error';
import type { Id } from '../model/id';
import type { Outlet } from '../model/outlet';
import { changedOutlet, mergedOutlet, mustBeApart } from '../outlets/change-outlets';
import { outletRows, unlistedOutlet } from '../outlets/outlet-rows';
import type { Session } from './session';

/**
 * The outlets of the library. Clippings are not written when an outlet is renamed or merged: their outlet is looked
 * up in this list wherever it is shown, so that ten thousand of them follow at once and go back at once.
 */
export function outletHandlers(session: Session): Handlers<keyof typeof outletCalls> {
  const rows = (): OutletRow[] => outletRows(session.library.document.outlets, session.library.index.outlets());
  const rowOf = (id: Id): OutletRow => {
    const row = rows().find((one) => one.id === id);
    if (row === undefined) throw notFound();
    return row;
  };
  return {
    'outlets.list': rows,
    'outlets.add': async ({ values }) => {
      const outlet = changedOutlet({ id: session.library.clippings.newId(), ...values }, values);
      await put(session, { action: 'add-outlet', count: 1 }, outlet, []);
      return rowOf(outlet.id);
    },
    'outlets.change': async ({ outlet: reference, values }) => {
      const outlet = changedOutlet(referredTo(session, reference), values);
      await put(session, { action: 'change-outlet', count: 1 }, outlet, []);
      return rowOf(outlet.id);
    },
    'outlets.merge': async ({ into, from }) => {
      const target = referredTo(session, into);
      const others = from.map((reference) => referredTo(session, reference));
      if (others.some(({ id, name }) => id === target.id || name === target.name)) {
        throw new DatelineError('bad-input', 'An outlet cannot be merged into itself. Nothing was changed.');
      }
      await put(session, { action: 'merge-outlets', count: others.length + 1 }, mergedOutlet(target, others), others);
      return rowOf(target.id);
    },
    'outlets.remove': async ({ ids }) => {
      const removed = ids.map((id) => referredTo(session, { id }));
      const used = removed.find(({ id }) => rowOf(id).count > 0);
      if (used !== undefined) {
        throw new DatelineError('bad-input', `“${used.name}” has clippings and was not removed. Merge it into another outlet instead.`);
      }
      const gone = new Set(ids);
      await replace(session, { action: 'remove-outlets', count: gone.size }, (outlets) => outlets.filter(({ id }) => !gone.has(id)));
      return null;
    },
  };
}

function referredTo({ library }: Session, reference: OutletReference): Outlet {
  const { outlets } = library.document;
  const listed = outlets.find((outlet) => ('id' in reference ? outlet.id === reference.id : outlet.name === reference.name));
  if (listed !== undefined) return listed;
  const named = 'name' in reference ? library.index.outlets().find(({ name }) => name === reference.name) : undefined;
  if (named === undefined) throw notFound();
  return { id: library.clippings.newId(), ...unlistedOutlet(named.name, named.language) };
}

/** Puts an outlet in its place, or behind the others, and takes those out that went into it. */
async function put(session: Session, step: HistoryStep, outlet: Outlet, without: readonly Outlet[]): Promise<void> {
  const gone = new Set(without.map(({ id }) => id));
  const others = session.library.document.outlets.filter(({ id }) => !gone.has(id));
  mustBeApart(outlet, others);
  const isThere = others.some(({ id }) => id === outlet.id);
  await replace(session, step, () => (isThere ? others.map((one) => (one.id === outlet.id ? outlet : one)) : [...others, outlet]));
}

async function replace(session: Session, step: HistoryStep, change: (outlets: Outlet[]) => Outlet[]): Promise<void> {
  const before = session.library.document.outlets;
  const after = change(before);
  const apply = async (outlets: Outlet[]): Promise<void> => {
    await session.library.changeDocument(() => ({ outlets }));
    session.changed('library');
    // Each clipping may have another name of its outlet now.
    session.changed('clippings');
  };
  await apply(after);
  session.history.push({ step, undo: () => apply(before), redo: () => apply(after) });
}

function notFound(): DatelineError {
  return new DatelineError('not-found', 'This outlet is no longer in the library. Nothing was changed.');
}
