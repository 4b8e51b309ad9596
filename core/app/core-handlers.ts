import { randomBytes } from 'node:crypto';
import { Clipper } from '../clipper/clipper';
import { captureCalls } from '../contract/capture-calls';
import type { CoreCallName, Handlers } from '../contract/contract';
import { editionCalls } from '../contract/edition-calls';
import { exportCalls } from '../contract/export-calls';
import { feedCalls } from '../contract/feed-calls';
import { officeCalls } from '../contract/office-calls';
import { reviewCalls } from '../contract/review-calls';
import { spellingCalls } from '../contract/spelling-calls';
import { tableCalls } from '../contract/table-calls';
import { versionCalls } from '../contract/version-calls';
import { DatelineError } from '../model/dateline-error';
import { annotationHandlers } from './annotation-handlers';
import { CaptureJobs } from './capture-jobs';
import { clipperHandlers } from './clipper-handlers';
import { clippingHandlers } from './clipping-handlers';
import { familyHandlers } from './family-handlers';
import { inTurn } from './in-turn';
import { libraryHandlers } from './library-handlers';
import { licenceHandlers } from './licences/licence-handlers';
import { onFirstCall } from './on-first-call';
import { outletHandlers } from './outlet-handlers';
import { findAnywhere } from './palette/find-anywhere';
import { presetHandlers } from './preset-handlers';
import { reopenLibrary, type Reopening } from './reopen-library';
import { safekeepingHandlers } from './safekeeping-handlers';
import { Session, type CoreContext } from './session';

export interface Core {
  handlers: Handlers<CoreCallName>;
  /** Opens a library before the window asks for it; never fails. */
  reopen(which: Reopening): Promise<void>;
  /** Closes the open library and releases its lock. */
  close(): Promise<void>;
}

/** The calls that read a document, change it and save it. */
const EDITS = [
  'library.change',
  'history.undo',
  'history.redo',
  'clippings.change',
  'clippings.changeMany',
  'clippings.correct',
  'clippings.readAgain',
  'clippings.remove',
  'highlights.add',
  'highlights.change',
  'highlights.remove',
  'notes.nameAuthor',
  'notes.reply',
  'notes.changeReply',
  'notes.resolve',
  'clippings.translate',
  'clippings.removeTranslation',
  'clipper.switch',
  'clipper.startPairing',
  'clipper.stopPairing',
  'clipper.remove',
  'feeds.importOpml',
  'feeds.change',
  'feeds.remove',
  'feeds.interval',
  'office.change',
  'office.setLogo',
  'templates.add',
  'templates.remove',
  'outlets.add',
  'outlets.change',
  'outlets.merge',
  'outlets.remove',
  'reviews.rollForward',
  'reviews.save',
  'reviews.shelve',
  'reviews.remove',
  'editions.correct',
  'presets.change',
  'spelling.addDictionary',
  'spelling.removeDictionary',
  'spelling.addWord',
  'spelling.removeWord',
  'backups.takeReview',
  'backups.takeClipping',
  'backups.makeAnew',
  'backups.takeLibrary',
  'licences.drop',
  'versions.take',
  'versions.settle',
  'trash.restore',
  'trash.delete',
  'trash.empty',
] as const satisfies CoreCallName[];

/** Core as the window uses it: a handler for every call of the contract that core answers. */
export function createCore(context: CoreContext): Core {
  const session = new Session(context);
  const jobs = new CaptureJobs(session);
  const capturing = onFirstCall(captureCalls, async () => (await import('./capture-handlers')).captureHandlers(session, jobs));
  const clipper = new Clipper({
    profileFolder: context.profileFolder,
    clip: async (page) => {
      const [result] = await capturing['capture.page']({ job: randomBytes(4).toString('hex'), page });
      if (!result) throw new DatelineError('unexpected', 'Nothing came of it. Try again.');
      context.emit('page.clipped', { result });
      return result;
    },
    onChange: (state) => context.emit('clipper.changed', state),
  });
  const handlers: Handlers<CoreCallName> = {
    ...libraryHandlers(session),
    ...clippingHandlers(session),
    ...annotationHandlers(session),
    ...familyHandlers(session),
    ...capturing,
    ...onFirstCall(tableCalls, async () => (await import('./table-handlers')).tableHandlers(session, jobs)),
    ...clipperHandlers(clipper),
    ...onFirstCall(feedCalls, async () => (await import('./feed-handlers')).feedHandlers(session)),
    ...onFirstCall(officeCalls, async () => (await import('./office-handlers')).officeHandlers(session)),
    ...outletHandlers(session),
    ...onFirstCall(reviewCalls, async () => (await import('./review-handlers')).reviewHandlers(session)),
    'palette.find': ({ words }) => findAnywhere(session, words),
    ...onFirstCall(exportCalls, async () => (await import('./export-handlers')).exportHandlers(session)),
    ...onFirstCall(editionCalls, async () => (await import('./editions/edition-handlers')).editionHandlers(session)),
    ...presetHandlers(session),
    ...licenceHandlers(session),
    ...safekeepingHandlers(session),
    ...onFirstCall(versionCalls, async () => (await import('./versions/version-handlers')).versionHandlers(session)),
    ...onFirstCall(spellingCalls, async () => (await import('./spelling/spelling-handlers')).spellingHandlers(session)),
  };
  const close = async () => {
    await clipper.close();
    await session.close();
  };
  const inTurns = inTurn(handlers, EDITS);
  session.dropDue = async () => {
    const { dropped } = await inTurns['licences.drop']({ job: randomBytes(4).toString('hex'), ids: null });
    if (dropped > 0) context.emit('licences.dropped', { count: dropped });
  };
  return { handlers: inTurns, reopen: (which) => reopenLibrary(session, which), close };
}
