import type { Id } from '../../model/id';
import type { ClippingStore } from '../clipping-store';
import { CLIPPINGS_FOLDER, idOfFile, LIBRARY_FILE, REVIEWS_FOLDER } from '../layout';
import type { LibraryContext } from '../library-context';
import type { LibraryFile } from '../library-file';
import type { QuietTime } from '../quiet-time';
import type { ReviewStore } from '../review-store';
import { secondVersionOf } from './second-version';
import { takeInSecondVersion } from './take-in-second-versions';
import { watchFolders, type WatchedFolders } from './watch-folders';

/** What somebody else changed in the folder of an open library: a sync program, an editor, another Dateline. */
export interface OutsideChange {
  library: boolean;
  clippings: Id[];
  reviews: Id[];
}

interface Parts {
  context: LibraryContext;
  file: LibraryFile;
  clippings: ClippingStore;
  reviews: ReviewStore;
  quiet: QuietTime;
}

/** Network drives tell nothing; what is few and matters most is looked at all the same. Milliseconds. */
const LOOKED_AT_EVERY = 30_000;

/**
 * Sees what changes in the folder of an open library without this process, and brings what is known of it in step:
 * the index, library.json, and what is known of the reviews.
 */
export class OutsideWatch {
  private readonly watched: WatchedFolders;
  private readonly timer: NodeJS.Timeout;
  private last: Promise<void> = Promise.resolve();
  private ended = false;

  constructor(
    private readonly parts: Parts,
    private readonly onChange: (change: OutsideChange) => void,
  ) {
    this.watched = watchFolders(parts.context.folder, (paths) => { this.lookAt(paths); });
    // What is changed before is seen when the folder is compared with the index, which begins after it.
    parts.quiet.first(() => {
      if (!this.ended) this.watched.addClippings();
    });
    this.timer = setInterval(() => { this.lookAt([LIBRARY_FILE, ...parts.reviews.known().map((id) => `${REVIEWS_FOLDER}/${id}.json`)]); }, LOOKED_AT_EVERY);
    this.timer.unref();
  }

  /** Resolves when what was seen so far is told. */
  async end(): Promise<void> {
    this.ended = true;
    clearInterval(this.timer);
    this.watched.end();
    await this.last;
  }

  private lookAt(paths: readonly string[]): void {
    this.last = this.last.then(() => this.look(paths)).catch(() => undefined);
  }

  private async look(paths: readonly string[]): Promise<void> {
    const change: OutsideChange = { library: false, clippings: [], reviews: [] };
    for (const path of new Set(paths)) if (!this.ended) await this.lookAtOne(path, change);
    if (change.library || change.clippings.length > 0 || change.reviews.length > 0) this.onChange(change);
  }

  private async lookAtOne(path: string, change: OutsideChange): Promise<void> {
    const { file, clippings, reviews } = this.parts;
    if (path === LIBRARY_FILE) {
      change.library = (await file.readAgain()) || change.library;
      return;
    }
    const [folder, ...names] = path.split('/');
    const name = names.at(-1) ?? '';
    if ((folder === CLIPPINGS_FOLDER || folder === REVIEWS_FOLDER) && secondVersionOf(name) !== null) {
      const taken = await takeInSecondVersion(this.parts, path);
      change.clippings.push(...taken.clippings);
      change.reviews.push(...taken.reviews);
      return;
    }
    const id = idOfFile(name);
    if (id === null) return;
    if (folder === CLIPPINGS_FOLDER && (await clippings.refreshIfChanged(id))) change.clippings.push(id);
    if (folder === REVIEWS_FOLDER && (await reviews.noteIfChanged(id))) change.reviews.push(id);
  }
}
