import type { CallOutput } from '../../contract/contract';
import { citedPassages } from '../../expiry/cited-passages';
import { dropOrLeave } from '../../expiry/drop-or-leave';
import type { DropContext } from '../../expiry/drop-text';
import { dueClippings } from '../../expiry/due-clippings';
import { putTextBack } from '../../expiry/put-text-back';
import { DatelineError } from '../../model/dateline-error';
import type { Id } from '../../model/id';
import type { Session } from '../session';
import { today } from '../today';

type Outcome = CallOutput<'licences.drop'>;

/**
 * Drops the texts of clippings whose licence has ended, as one step of the history. What cannot be dropped is left and
 * told of; what is done by a cancel stays done.
 * @param ids null for all that are due
 */
export async function dropTexts(session: Session, job: Id, ids: readonly Id[] | null): Promise<Outcome> {
  const wanted = ids ?? dueClippings(session.library).map(({ id }) => id);
  const { done, left } = await dropEach(session, job, wanted);
  if (done.length > 0) {
    session.history.push({
      step: { action: 'drop-texts', count: done.length },
      undo: () => putTextsBack(session, done),
      redo: () => dropAgain(session, done),
    });
  }
  return { dropped: done.length, left };
}

/** Drops texts that were put back. @throws DatelineError what kept the first of them from it; the others are dropped */
export async function dropAgain(session: Session, ids: readonly Id[]): Promise<void> {
  const { left } = await dropEach(session, null, ids);
  if (left[0] !== undefined) throw new DatelineError('conflict', left[0].message);
}

async function dropEach(session: Session, job: Id | null, ids: readonly Id[]): Promise<{ done: Id[]; left: Outcome['left'] }> {
  const { library } = session;
  if (library.readOnly) throw new DatelineError('read-only', `No text was dropped: this library is open for reading only. ${library.readOnlyReason ?? ''}`);
  const done: Id[] = [];
  const left: Outcome['left'] = [];
  if (ids.length === 0) return { done, left };
  const context = await contextOf(session);
  const drop = async (id: Id): Promise<void> => {
    const why = await dropOrLeave(library, id, context);
    if (why === null) done.push(id);
    else left.push({ id, message: why.message });
  };
  try {
    await session.bulk.run(library, job, ids, drop, []);
  } finally {
    tell(session, done);
  }
  return { done, left };
}

/** @throws DatelineError `not-found` if some are not in the trash any more; the others are back then */
async function putTextsBack(session: Session, ids: readonly Id[]): Promise<void> {
  const back: Id[] = [];
  let gone = 0;
  const putBack = async (id: Id): Promise<void> => {
    try {
      await putTextBack(session.library, id);
      back.push(id);
    } catch (error) {
      if (!(error instanceof DatelineError) || error.code !== 'not-found') throw error;
      gone += 1;
    }
  };
  try {
    await session.bulk.run(session.library, null, ids, putBack, []);
  } finally {
    tell(session, back);
  }
  if (gone > 0) throw new DatelineError('not-found', `${String(gone)} of ${String(ids.length)} texts are not in the trash any more, and cannot come back. The others are back.`);
}

/** What is typed into reviews and not saved yet cites clippings, too. */
async function contextOf({ library, drafts }: Session): Promise<DropContext> {
  const written = await Promise.all(library.reviews.ids().map((id) => drafts.read(library.document.id, id)));
  return { citations: await citedPassages(library, written.flatMap((draft) => draft?.content.document ?? [])), today: today() };
}

function tell(session: Session, ids: Id[]): void {
  if (ids.length === 0) return;
  session.changed('clippings', ids);
  session.changed('trash');
}
