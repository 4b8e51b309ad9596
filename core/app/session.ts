import { join } from 'node:path';
import type { Parser } from '../capture/parser/parser';
import type { EventName, EventPayload } from '../contract/events';
import type { Typesetter } from '../export/typesetter';
import type { Library } from '../library/library';
import type { OutsideChange } from '../library/outside/outside-watch';
import { DatelineError } from '../model/dateline-error';
import type { Id } from '../model/id';
import type { DictionaryFolders } from '../spelling/dictionary-folders';
import type { Speller } from '../spelling/speller';
import { BackupTimer } from './backup-timer';
import { BulkWork } from './bulk/bulk-work';
import { ClippingCache } from './clipping-cache';
import { DraftStore } from './draft-store';
import { History } from './history';
import { LibraryFeeds } from './library-feeds';
import { LicenceTimer } from './licences/licence-timer';
import { ReviewList } from './palette/review-list';
import { RecentLibraries } from './recent-libraries';
import { Spaced } from './spaced';
import { UsageIndex } from './usage-index';

export type Emit = <N extends EventName>(event: N, payload: EventPayload<N>) => void;

export interface CoreContext {
  /** Folder of this user's own state: recent libraries, drafts, the sample library. */
  profileFolder: string;
  /** Dateline's own fonts, templates and sample inputs. */
  assetsFolder: string;
  version: string;
  typesetter: Typesetter;
  /** Where files are taken apart; without one in this very process. */
  parser?: Parser | undefined;
  /** What the spelling of reviews is checked with; without it no language has a dictionary. */
  spelling?: { speller: Speller; folders: DictionaryFolders } | undefined;
  emit: Emit;
}

/** Milliseconds between two moments at which the window shows what an index that is being made has by then. */
const GROWTH_SHOWN_EVERY = 3000;

/** What lasts while one library is open: the library, its undo history, what was read for checks. */
export class Session {
  readonly recent: RecentLibraries;
  readonly drafts: DraftStore;
  readonly cache = new ClippingCache();
  readonly usage = new UsageIndex();
  readonly reviewList = new ReviewList();
  readonly bulk = new BulkWork((progress) => this.context.emit('clippings.progress', progress));
  /** Reviews whose last words are neither in the library nor in a draft. */
  readonly onlyInWindow = new Set<Id>();
  history: History;
  #library: Library | null = null;
  #feeds: LibraryFeeds | null = null;
  #backups: BackupTimer | null = null;
  #licences: LicenceTimer | null = null;
  /** Drops the texts whose licence has ended, in turn with other edits; set once those are known. */
  dropDue: () => Promise<void> = () => Promise.resolve();

  constructor(readonly context: CoreContext) {
    this.recent = new RecentLibraries(context.profileFolder);
    this.drafts = new DraftStore(join(context.profileFolder, 'drafts'));
    this.history = this.#newHistory();
  }

  get opened(): Library | null {
    return this.#library;
  }

  /** @throws DatelineError `no-library` when none is open */
  get library(): Library {
    if (!this.#library) throw noLibrary();
    return this.#library;
  }

  /** @throws DatelineError `no-library` when none is open */
  get feeds(): LibraryFeeds {
    if (!this.#feeds) throw noLibrary();
    return this.#feeds;
  }

  /** Makes `library` the open one; the former is closed. Who calls it says so: a window that has asked nothing yet need not hear it. */
  async use(library: Library): Promise<void> {
    await this.close();
    this.#library = library;
    this.#feeds = this.#startFeeds(library);
    this.#backups = new BackupTimer(library, () => this.changed('backups'));
    this.#backups.start();
    this.#licences = new LicenceTimer(library, { drop: () => this.dropDue(), onNewDay: () => this.changed('library') });
    this.#licences.start();
    library.onSaving((state) => this.context.emit('library.saved', state));
    library.watchOutside((change) => { this.#changedOutside(change); });
    library.onProblem(() => this.changed('library'));
    library.copies.onChange(() => this.changed('backups'));
    library.index.onBehind(() => {
      this.changed('library');
      this.changed('clippings');
    });
    const grown = new Spaced(GROWTH_SHOWN_EVERY);
    library.index.onProgress((progress) => {
      this.context.emit('index.progress', progress);
      if (progress.done === progress.total || grown.isDue()) this.changed('clippings');
    });
    this.recent.add(library.folder, library.document.name);
  }

  async close(): Promise<void> {
    const library = this.#library;
    const feeds = this.#feeds;
    const backups = this.#backups;
    const licences = this.#licences;
    this.#library = null;
    this.#feeds = null;
    this.#backups = null;
    this.#licences = null;
    this.cache.forget();
    this.usage.forget();
    this.reviewList.forget();
    this.onlyInWindow.clear();
    this.history = this.#newHistory();
    await feeds?.close();
    await backups?.stop();
    await licences?.stop();
    await library?.close();
    await this.recent.settled();
  }

  /** Drops texts whose licence has ended at once, if that is wanted without asking. */
  lookAtLicences(): void {
    void this.#licences?.look();
  }

  /** Tells the window what is no longer as it was. */
  changed(what: EventPayload<'library.changed'>['what'], ids: Id[] = []): void {
    const changed = ids.length > 0 ? ids : undefined;
    if (what === 'clippings') this.cache.forget(changed);
    if (what === 'reviews') {
      this.usage.forget(changed);
      this.reviewList.forget();
    }
    this.context.emit('library.changed', { what, ids });
  }

  #changedOutside({ library, clippings, reviews }: OutsideChange): void {
    if (library) this.changed('library');
    if (clippings.length > 0) this.changed('clippings', clippings);
    if (reviews.length === 0) return;
    this.changed('reviews', reviews);
    this.context.emit('reviews.changedOutside', { ids: reviews });
  }

  #startFeeds(library: Library): LibraryFeeds {
    return new LibraryFeeds(library, this.context.parser, {
      onProgress: (job, progress) => this.context.emit('feeds.progress', { job, ...progress }),
      onFeed: ({ id, results }) => {
        const added = results.flatMap((result) => (result.status === 'added' && result.id ? [result.id] : []));
        if (added.length > 0) this.changed('clippings', added);
        this.changed('feeds', [id]);
      },
    });
  }

  #newHistory(): History {
    return new History((state) => this.context.emit('history.changed', state));
  }
}

function noLibrary(): DatelineError {
  return new DatelineError('no-library', 'No library is open. Create one or open one first.');
}
