import { join } from 'node:path';
import { DatelineError } from '../model/dateline-error';
import { agencyKeys } from './agency-keys';
import { ClippingStore } from './clipping-store';
import { ClippingCopies } from './copies/clipping-copies';
import { EditionStore } from './edition-store';
import { FeedStateStore } from './feed-state-store';
import { ClippingIndex } from './index/clipping-index';
import type { IndexMode } from './index/index-database';
import type { QuerySurroundings } from './index/index-reader';
import { IndexUpkeep, type IndexProgress } from './index/index-upkeep';
import { CLIPPINGS_FOLDER, LIBRARY_FILE, REVIEWS_FOLDER } from './layout';
import { LibraryContext } from './library-context';
import { LibraryFile } from './library-file';
import { LibraryIndex } from './library-index';
import { LibraryLock, type LockOutcome } from './lock/library-lock';
import { OriginalStore } from './original-store';
import { QuietTime } from './quiet-time';
import { ReviewStore } from './review-store';
import { endedLicences } from '../outlets/ended-licences';
import { isThere } from './storage/is-there';

/** What an open library consists of. */
export interface LibraryParts {
  context: LibraryContext;
  lock: LibraryLock | null;
  file: LibraryFile;
  index: LibraryIndex;
  clippings: ClippingStore;
  reviews: ReviewStore;
  originals: OriginalStore;
  feedStates: FeedStateStore;
  editions: EditionStore;
  copies: ClippingCopies;
  quiet: QuietTime;
}

export interface OpenOptions {
  /**
   * Return at once even if the index has to be made anew; lists then fill while it is made. Otherwise opening waits
   * for that, so that the first list is whole.
   */
  indexInBackground?: boolean;
  onIndexProgress?: (progress: IndexProgress) => void;
  /** Folder of the user's own for changes that the library's disk does not take; without one such a change fails. */
  unsaved?: string;
  /** Milliseconds in which only the first screen is to be served: looking for changed files and the backup of the day come after. */
  quietFor?: number;
  /**
   * Milliseconds to wait for a Dateline on this computer that is ending: after a crash the process that held the
   * library can outlive the window by a moment.
   */
  patience?: number;
}

/** Takes the lock, reads library.json and opens the index. */
export async function openParts(folder: string, options: OpenOptions): Promise<LibraryParts> {
  await mustBeLibrary(folder);
  const outcome = await LibraryLock.acquire(folder, options.patience);
  try {
    return await openLocked(folder, outcome, options);
  } catch (error) {
    await outcome.lock?.release();
    throw error;
  }
}

async function openLocked(folder: string, outcome: LockOutcome, options: OpenOptions): Promise<LibraryParts> {
  const context = new LibraryContext(folder, outcome.lock === null ? outcome.reason : null);
  const file = await LibraryFile.open(context);
  // A newer library.json has made it read-only; then the lock is left to a Dateline that can write it.
  const lock = context.readOnlyReason === null ? outcome.lock : null;
  if (lock === null) await outcome.lock?.release();
  const quiet = new QuietTime(options.quietFor ?? 0);
  const parts = connect({ context, file, lock, quiet }, { mode: indexMode(outcome, lock), journal: journalFolder(options, file) });
  if (options.onIndexProgress !== undefined) parts.library.index.onProgress(options.onIndexProgress);
  await parts.library.clippings.takeUpUnsaved();
  // An index that is empty is what the first screen waits for.
  const caughtUp = parts.library.index.catchUp(parts.fresh ? {} : { after: quiet });
  if (parts.fresh && options.indexInBackground !== true) await caughtUp;
  // In the background a failure only means that the next opening looks again.
  else caughtUp.catch(() => undefined);
  return parts.library;
}

/** Of this library alone: a folder may hold what could not be written to several. */
function journalFolder({ unsaved }: OpenOptions, file: LibraryFile): string | null {
  return unsaved === undefined ? null : join(unsaved, file.document.id);
}

function indexMode(outcome: LockOutcome, lock: LibraryLock | null): IndexMode {
  if (lock !== null) return 'own';
  return outcome.lock === null && outcome.sharedIndex ? 'shared' : 'private';
}

function connect(
  { context, file, lock, quiet }: Pick<LibraryParts, 'context' | 'file' | 'lock' | 'quiet'>,
  { mode, journal }: { mode: IndexMode; journal: string | null },
): { library: LibraryParts; fresh: boolean } {
  const query = (): QuerySurroundings => ({ sections: file.document.sections, agencies: agencyKeys(file.document.outlets), ended: endedLicences(file.document.outlets, new Date()) });
  const clippingIndex = new ClippingIndex({ folder: context.folder, mode, query, outlets: () => file.document.outlets });
  clippingIndex.followOutlets();
  const copies = new ClippingCopies(context.folder, context.saving, lock !== null);
  const clippings = new ClippingStore(context, clippingIndex, copies, journal);
  const upkeep = new IndexUpkeep(context.folder, clippingIndex, (id) => clippings.refresh(id), lock !== null);
  const index = new LibraryIndex(clippingIndex, upkeep);
  const stores = { clippings, reviews: new ReviewStore(context), originals: new OriginalStore(context), feedStates: new FeedStateStore(context), editions: new EditionStore(context) };
  const library = { context, lock, file, quiet, index, copies, ...stores };
  return { library, fresh: clippingIndex.fresh };
}

async function mustBeLibrary(folder: string): Promise<void> {
  if (await isThere(join(folder, LIBRARY_FILE))) return;
  // A library whose library.json was lost still has its clippings and reviews, and is recovered.
  if ((await isThere(join(folder, CLIPPINGS_FOLDER))) && (await isThere(join(folder, REVIEWS_FOLDER)))) return;
  throw new DatelineError('no-library', `There is no Dateline library in ${folder}. Nothing was changed there.`);
}
