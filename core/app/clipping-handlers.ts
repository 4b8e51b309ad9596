import type { clippingCalls } from '../contract/clipping-calls';
import type { Handlers } from '../contract/contract';
import type { HistoryStep } from '../contract/library-calls';
import { summaryOf } from '../library/summary-of';
import type { ClippingSummary } from '../model/clipping-summary';
import type { Id } from '../model/id';
import { changeMany } from './bulk/change-many';
import { changeClippings, stepOfChange } from './change-clippings';
import type { ClippingEdit } from './clipping-edit';
import { correctMetadata } from './correct-metadata';
import { originalPdf } from './original-pdf';
import { recordEdits } from './record-edits';
import type { Session } from './session';
import { shownClipping } from './shown-clipping';
import { severalAtOnce } from './several-at-once';

/**
 * Lists, shows, annotates and corrects clippings; every change can be taken back. What needs the readers of files or the
 * tables of languages loads them then.
 */
export function clippingHandlers(session: Session): Handlers<keyof typeof clippingCalls> {
  const record = (step: HistoryStep | null, edits: ClippingEdit[]): void => {
    if (step) recordEdits(session, step, edits);
    else session.changed('clippings', edits.map((edit) => edit.id));
  };
  return {
    'clippings.list': (query) => session.library.index.list(query),
    'clippings.facets': (conditions) => session.library.index.facets(conditions),
    'clippings.get': ({ id }) => shownClipping(session.library, id),
    'clippings.usage': ({ id }) => session.usage.of(session.library, id),
    'clippings.links': async ({ id }) => (await import('../capture/digest/digest-choices')).digestChoices((await session.library.clippings.get(id)).blocks, session.library),
    'clippings.change': async ({ ids, change }) => {
      const edits = await changeClippings(session.library, ids, change);
      record(stepOfChange(change, edits.length), edits);
      return severalAtOnce(ids, (id) => currentSummary(session, id));
    },
    'clippings.changeMany': (wanted) => changeMany(session, wanted),
    'clippings.cancelChange': ({ job }) => {
      session.bulk.cancel(job);
      return null;
    },
    'clippings.correct': async ({ id, correction }) => {
      record({ action: 'correct', count: 1 }, [await correctMetadata(session.library, id, correction)]);
      return shownClipping(session.library, id);
    },
    'clippings.previewReading': async ({ id, encoding }) => (await import('./read-clipping-again')).previewReading(session, id, encoding),
    'clippings.readAgain': async ({ id, encoding }) => {
      const { readClippingAgain } = await import('./read-clipping-again');
      record({ action: 'read-again', count: 1 }, [await readClippingAgain(session, id, encoding)]);
      return shownClipping(session.library, id);
    },
    'clippings.originalPdf': async ({ id }) => ({ pdf: await originalPdf(session.library, id) }),
    'clippings.typeText': async ({ id, text }) => {
      const { typeText } = await import('./type-text');
      record({ action: 'type-text', count: 1 }, [await typeText(session, id, text)]);
      return shownClipping(session.library, id);
    },
    'clippings.remove': async ({ ids }) => {
      const removed: Id[] = [];
      try {
        await removeClippings(session, ids, removed);
      } finally {
        // What a failure leaves done is a step as well.
        if (removed.length > 0) {
          session.history.push({
            step: { action: 'remove-clippings', count: removed.length },
            undo: () => restoreClippings(session, removed),
            redo: () => removeClippings(session, removed),
          });
        }
      }
      return null;
    },
    'highlights.add': async (input) => {
      const { addHighlight } = await import('./add-highlight');
      const { highlight, edit } = await addHighlight(session.library, input);
      record({ action: 'add-highlight', count: 1 }, [edit]);
      return highlight;
    },
    'highlights.change': async ({ clippingId, highlightId, ...change }) => {
      const { changeHighlight } = await import('./change-highlight');
      const { highlight, edit } = await changeHighlight(session.library, clippingId, highlightId, change);
      record({ action: 'change-highlight', count: 1 }, [edit]);
      return highlight;
    },
    'highlights.remove': async ({ clippingId, highlightId }) => {
      const { removeHighlight } = await import('./change-highlight');
      record({ action: 'remove-highlight', count: 1 }, [await removeHighlight(session.library, clippingId, highlightId)]);
      return null;
    },
  };
}

async function currentSummary({ library }: Session, id: Id): Promise<ClippingSummary> {
  return { ...summaryOf(await shownClipping(library, id)), family: library.index.familyOf(id) };
}

/** @param removed takes those that are in the trash, also when one of them cannot be moved there */
async function removeClippings(session: Session, ids: readonly Id[], removed: Id[] = []): Promise<void> {
  const { library, bulk } = session;
  try {
    await bulk.run(library, null, ids, (id) => library.clippings.remove(id).then(() => id), removed);
  } finally {
    session.changed('clippings', removed);
  }
}

async function restoreClippings(session: Session, ids: readonly Id[]): Promise<void> {
  const { library, bulk } = session;
  const restored: Id[] = [];
  try {
    await bulk.run(library, null, ids, (id) => library.clippings.restore(id).then(() => id), restored);
  } finally {
    session.changed('clippings', restored);
  }
}
