import type { CallOutput, Handlers } from '../contract/contract';
import type { safekeepingCalls, TrashPlaces } from '../contract/safekeeping-calls';
import { putTextBack } from '../expiry/put-text-back';
import { deleteText } from '../library/text-trash';
import { deleteFromTrash, emptyTrash } from '../library/trash';
import { describeTrash, placeInTrash, trashEntries, type TrashEntry } from '../library/trash-items';
import { DatelineError } from '../model/dateline-error';
import { dropAgain } from './licences/drop-texts';
import { severalAtOnce } from './several-at-once';
import type { Session } from './session';

type TrashCall = Extract<keyof typeof safekeepingCalls, `trash.${string}`>;

/** What was removed: listed, put back, deleted for good. */
export function trashHandlers(session: Session): Handlers<TrashCall> {
  // A page after the first is of the list that the first was of, and the trash is not read through for each.
  let listed: { folder: string; entries: TrashEntry[] } | null = null;
  const entriesOf = async (folder: string, offset: number): Promise<TrashEntry[]> => {
    if (offset === 0 || listed?.folder !== folder) listed = { folder, entries: await trashEntries(folder) };
    return listed.entries;
  };
  return {
    'trash.list': async ({ offset, limit }) => {
      const { folder } = session.library;
      const entries = await entriesOf(folder, offset);
      return { total: entries.length, items: await severalAtOnce(entries.slice(offset, offset + limit), (entry) => describeTrash(folder, entry)) };
    },
    'trash.restore': async ({ items }) => {
      const { restored, failures } = await putBack(session, items);
      if (restored.length > 0) {
        session.history.push({
          step: { action: 'put-back', count: restored.length },
          undo: () => removeAgain(session, restored),
          redo: async () => void (await putBack(session, restored)),
        });
      }
      return { restored: restored.length, failures };
    },
    'trash.delete': async ({ items }) => {
      const library = writable(session);
      const deleted = await severalAtOnce(items, (item) => (item.kind === 'text' ? deleteText(library.folder, item.id) : deleteFromTrash(library.folder, item.id, placeInTrash(item))));
      session.changed('trash');
      return { deleted: deleted.filter(Boolean).length };
    },
    'trash.empty': async () => {
      const deleted = await emptyTrash(writable(session).folder);
      session.changed('trash');
      return { deleted };
    },
  };
}

type Failures = CallOutput<'trash.restore'>['failures'];

async function putBack(session: Session, items: TrashPlaces): Promise<{ restored: TrashPlaces; failures: Failures }> {
  const library = writable(session);
  const restored: TrashPlaces = [];
  const failures: Failures = [];
  await severalAtOnce(items, async (item) => {
    try {
      if (item.kind === 'text') await putTextBack(library, item.id);
      else await (item.kind === 'clipping' ? library.clippings : library.reviews).restore(item.id);
      restored.push(item);
    } catch (error) {
      if (!(error instanceof DatelineError)) throw error;
      failures.push({ id: item.id, message: error.message });
    }
  });
  tell(session, restored);
  return { restored, failures };
}

async function removeAgain(session: Session, items: TrashPlaces): Promise<void> {
  const { clippings, reviews } = session.library;
  const texts = items.flatMap((item) => (item.kind === 'text' ? [item.id] : []));
  await severalAtOnce(items.filter(({ kind }) => kind !== 'text'), (item) => (item.kind === 'clipping' ? clippings : reviews).remove(item.id));
  await dropAgain(session, texts);
  tell(session, items);
}

function tell(session: Session, items: TrashPlaces): void {
  const ids = (kind: TrashPlaces[number]['kind']): string[] => items.filter((item) => item.kind === kind).map(({ id }) => id);
  const changes: ['clippings' | 'reviews', string[]][] = [['clippings', [...ids('clipping'), ...ids('text')]], ['reviews', ids('review')]];
  for (const [what, changed] of changes) if (changed.length > 0) session.changed(what, changed);
  session.changed('trash');
}

function writable({ library }: Session): Session['library'] {
  if (library.readOnly) throw new DatelineError('read-only', `This library is open for reading only. ${library.readOnlyReason ?? ''} Nothing was changed.`);
  return library;
}
