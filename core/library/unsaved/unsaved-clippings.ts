import type { Clipping } from '../../model/clipping';
import { DatelineError } from '../../model/dateline-error';
import type { Id } from '../../model/id';
import type { DocumentStore } from '../document-store';
import type { LibraryContext } from '../library-context';
import { reportOtherVersion } from '../outside/report-other-version';
import { sealed } from '../storage/document-text';
import { mergeClippings } from './merge-clippings';
import type { UnsavedClipping, UnsavedJournal } from './unsaved-journal';

const FIRST_WAIT = 2_000;
const LAST_WAIT = 15_000;
/** Beyond this a change fails as a whole: a bulk change is better made again than held in memory. */
const MOST = 500;
/** Clippings as they were last read, to tell what a change that cannot be written has changed. */
const REMEMBERED = 64;

/** How many changes wait for the disk, how many of them no journal has either, and what is wrong with the disk. */
export interface UnsavedStanding {
  changes: number;
  inMemoryOnly: number;
  reason: string | null;
}

/** Told of the clippings whose changes are kept, for the index: of each when it is, of all after each try that failed. */
export interface UnsavedFollowers {
  kept(clipping: Clipping): void;
  stillKept(clippings: readonly Clipping[]): void;
}

/**
 * Holds the changes of clippings that could not be written, for as long as the cause lasts: a full disk, a drive that
 * was unplugged, a lost permission. They count as made in this process, are written to the journal of the user's own,
 * and are tried again until they are in the library.
 */
export class UnsavedClippings {
  private readonly kept = new Map<Id, UnsavedClipping>();
  /** Those of which there is no journal either. */
  private readonly inMemoryOnly = new Set<Id>();
  private readonly lastRead = new Map<Id, Clipping>();
  private timer: NodeJS.Timeout | null = null;
  private wait = FIRST_WAIT;
  private failure: DatelineError | null = null;
  private trying: Promise<void> | null = null;

  constructor(
    private readonly context: LibraryContext,
    private readonly documents: DocumentStore<Clipping>,
    private readonly journal: UnsavedJournal,
    private readonly followers: UnsavedFollowers,
  ) {
    context.saving.outstanding = () => (this.failure === null ? null : { reason: this.failure.message, changes: this.kept.size });
  }

  get standing(): UnsavedStanding {
    return { changes: this.kept.size, inMemoryOnly: this.inMemoryOnly.size, reason: this.failure?.message ?? null };
  }

  has(id: Id): boolean {
    return this.kept.has(id);
  }

  /** A clipping with the change that is kept here; null if there is none. */
  keptOf(id: Id): Clipping | null {
    return this.kept.get(id)?.changed ?? null;
  }

  /** Takes up what an earlier program could not write. */
  async takeUp(): Promise<void> {
    for (const unsaved of await this.journal.read()) this.kept.set(unsaved.changed.id, unsaved);
    if (this.kept.size > 0) await this.retry();
  }

  /** @returns the clipping with the change that is kept here; else what `read` gives, which is remembered */
  async find(id: Id, read: () => Promise<Clipping | null>): Promise<Clipping | null> {
    const kept = this.kept.get(id);
    if (kept !== undefined) return kept.changed;
    const clipping = await read().catch((error: unknown) => this.remembered(id, error));
    if (clipping !== null) this.remember(clipping);
    return clipping;
  }

  /** Saves a clipping, or keeps it here when only the disk stands against that. */
  async save(clipping: Clipping): Promise<Clipping> {
    try {
      return await this.saved(await this.write(clipping));
    } catch (error) {
      if (!(error instanceof DatelineError) || !isPassing(error) || !this.hasRoom(clipping.id)) throw error;
      await this.keep(clipping, error);
      return clipping;
    }
  }

  /** Tries again to write what is kept here. Never fails: what cannot be written stays. */
  async retry(): Promise<void> {
    this.trying ??= this.writeAll().finally(() => {
      this.trying = null;
    });
    await this.trying;
  }

  /** Ends the trying. */
  async end(): Promise<void> {
    if (this.kept.size > 0) await this.retry();
    this.stopWaiting();
  }

  private async writeAll(): Promise<void> {
    this.stopWaiting();
    for (const { changed } of [...this.kept.values()]) {
      try {
        await this.saved(await this.write(changed));
      } catch (error) {
        this.failure = error instanceof DatelineError ? error : new DatelineError('unexpected', String(error));
        this.followers.stillKept([...this.kept.values()].map((unsaved) => unsaved.changed));
        this.waitForNext();
        return;
      }
    }
    this.wait = FIRST_WAIT;
  }

  private async write(clipping: Clipping): Promise<Clipping> {
    const kept = this.kept.get(clipping.id);
    try {
      return await this.documents.save(clipping);
    } catch (error) {
      if (kept === undefined || !(error instanceof DatelineError) || error.code !== 'conflict') throw error;
      return this.writeOver({ base: kept.base, changed: clipping });
    }
  }

  /** The file is another one by now: both versions are put together, and the other one is kept beside it too. */
  private async writeOver({ base, changed }: UnsavedClipping): Promise<Clipping> {
    const theirs = await this.documents.read(changed.id);
    if (theirs?.state !== 'good') return this.documents.create(changed);
    // It was written, and only its place in the journal outlived that.
    if (sealed({ ...changed, revision: theirs.document.revision }).checksum === theirs.document.checksum) return theirs.document;
    const copy = await this.documents.copyAside(changed.id);
    const saved = await this.documents.save(mergeClippings(base, changed, theirs.document));
    reportOtherVersion(this.context, changed.id, copy, `The clipping ${changed.id} was changed here and outside of this Dateline while it could not be saved. Both changes were put together; the other version is kept as it was in ${copy}.`);
    return saved;
  }

  private async keep(changed: Clipping, failure: DatelineError): Promise<void> {
    const base = this.kept.get(changed.id)?.base ?? this.baseOf(changed);
    this.kept.set(changed.id, { base, changed });
    this.failure = failure;
    this.followers.kept(changed);
    try {
      await this.journal.write({ base, changed });
      this.inMemoryOnly.delete(changed.id);
    } catch {
      this.inMemoryOnly.add(changed.id);
    }
    this.context.saving.changed();
    this.waitForNext();
  }

  private async saved(clipping: Clipping): Promise<Clipping> {
    this.remember(clipping);
    if (!this.kept.delete(clipping.id)) return clipping;
    this.inMemoryOnly.delete(clipping.id);
    if (this.kept.size === 0) {
      this.failure = null;
      this.stopWaiting();
    }
    this.context.saving.changed();
    // A file that stays is met again when the library is next opened, and found to be saved already.
    await this.journal.remove(clipping.id).catch(() => undefined);
    return clipping;
  }

  private hasRoom(id: Id): boolean {
    return this.kept.has(id) || this.kept.size < MOST;
  }

  private waitForNext(): void {
    if (this.timer !== null) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.retry();
    }, this.wait);
    this.timer.unref();
    this.wait = Math.min(this.wait * 2, LAST_WAIT);
  }

  private stopWaiting(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private remember(clipping: Clipping): void {
    this.lastRead.delete(clipping.id);
    this.lastRead.set(clipping.id, clipping);
    const [oldest] = this.lastRead.keys();
    if (this.lastRead.size > REMEMBERED && oldest !== undefined) this.lastRead.delete(oldest);
  }

  /** What was read before the library went out of reach can still be annotated. */
  private remembered(id: Id, error: unknown): Clipping {
    const known = this.lastRead.get(id);
    if (known === undefined || !(error instanceof DatelineError) || !isPassing(error)) throw error;
    return known;
  }

  private baseOf({ id, revision, checksum }: Clipping): Clipping | null {
    const known = this.lastRead.get(id);
    return known?.revision === revision && known.checksum === checksum ? known : null;
  }
}

/** Whether a failure is one of the disk, which may pass by itself. */
export function isPassing({ code }: DatelineError): boolean {
  return code === 'io' || code === 'disk-full';
}
