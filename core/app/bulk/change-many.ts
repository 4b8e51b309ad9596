import type { CallInput, CallOutput } from '../../contract/contract';
import { changeOne, mustHaveSection, stepOfChange } from '../change-clippings';
import type { ClippingEdit } from '../clipping-edit';
import { recordEdits } from '../record-edits';
import type { Session } from '../session';
import { rememberTags } from './remember-tags';

/**
 * Changes any number of clippings as one step of the history. What was changed before a cancel or a failure is kept,
 * and is a step as well.
 */
export async function changeMany(session: Session, { job, ids, change }: CallInput<'clippings.changeMany'>): Promise<CallOutput<'clippings.changeMany'>> {
  const { library } = session;
  mustHaveSection(library, change);
  const edits: ClippingEdit[] = [];
  try {
    await session.bulk.run(library, job, ids, (id) => changeOne(library, id, change), edits);
    await rememberTags(session, change.addTags ?? []);
  } finally {
    const step = stepOfChange(change, edits.length);
    if (step !== null && edits.length > 0) recordEdits(session, step, edits);
    else session.changed('clippings', edits.map(({ id }) => id));
  }
  return { changed: edits.length };
}
