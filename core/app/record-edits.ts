import type { HistoryStep } from '../contract/library-calls';
import { changeClipping, type ClippingEdit } from './clipping-edit';
import { fittingPatch } from './licences/fitting-patch';
import type { Session } from './session';

/** Makes edits of clippings one step of the undo history, and tells the window of them. */
export function recordEdits(session: Session, step: HistoryStep, edits: ClippingEdit[]): void {
  const ids = edits.map(({ id }) => id);
  const apply = async (side: 'before' | 'after'): Promise<void> => {
    await session.bulk.run(session.library, null, edits, (edit) => changeClipping(session.library, edit.id, (clipping) => fittingPatch(clipping, edit[side])), []);
    session.changed('clippings', ids);
  };
  session.changed('clippings', ids);
  session.history.push({ step, undo: () => apply('before'), redo: () => apply('after') });
}
