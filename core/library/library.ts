import { resolve } from 'node:path';
import type { SaveState } from '../contract/events';
import type { LibraryProblem } from '../contract/library-calls';
import type { Id } from '../model/id';
import type { LibraryDocument } from '../model/library';
import type { ClippingStore } from './clipping-store';
import type { ClippingCopies } from './copies/clipping-copies';
import { reportSetAside } from './copies/report-set-aside';
import { clippingNames } from './document-files';
import type { EditionStore } from './edition-store';
import type { FeedStateStore } from './feed-state-store';
import { housekeeping } from './housekeeping';
import type { LibraryChange } from './library-file';
import type { LibraryIndex } from './library-index';
import { makeLibraryFolder } from './make-library-folder';
import { openParts, type LibraryParts, type OpenOptions } from './open-parts';
import { bringVersionBack, putVersionAway } from './outside/other-versions';
import { OutsideWatch, type OutsideChange } from './outside/outside-watch';
import { reportOtherVersions } from './outside/report-other-version';
import type { OriginalStore } from './original-store';
import type { ReviewStore } from './review-store';

/** Milliseconds after opening in which no copies of clippings are made: who has just opened a library is waiting for it. */
const COPIES_BEGIN_AFTER = 20_000;

/** An open library folder. One process writes it at a time; a second one opens it for reading. */
export class Library {
  readonly folder: string;
  readonly index: LibraryIndex;
  readonly clippings: ClippingStore;
  readonly reviews: ReviewStore;
  readonly originals: OriginalStore;
  readonly feedStates: FeedStateStore;
  readonly editions: EditionStore;
  readonly copies: ClippingCopies;
  private readonly work: Promise<void>;
  private outside: OutsideWatch | null = null;
  private told: Promise<void> | null = null;
  private closing: Promise<void> | null = null;

  private constructor(private readonly parts: LibraryParts) {
    this.folder = parts.context.folder;
    this.index = parts.index;
    this.clippings = parts.clippings;
    this.reviews = parts.reviews;
    this.originals = parts.originals;
    this.feedStates = parts.feedStates;
    this.editions = parts.editions;
    this.copies = parts.copies;
    this.work = parts.lock === null ? Promise.resolve() : parts.quiet.before(() => housekeeping(parts));
    this.copies.start(COPIES_BEGIN_AFTER, () => this.settled());
  }

  /**
   * Makes a library in a new or empty folder, and opens it.
   * @throws DatelineError `conflict` if there is a library, `bad-input` if there is anything else
   */
  static async create(folder: string, name: string, options: OpenOptions = {}): Promise<Library> {
    await makeLibraryFolder(resolve(folder), name);
    return Library.open(folder, options);
  }

  /**
   * Opens a library; for reading only if it is open elsewhere, may not be written, or is newer than this Dateline.
   * With a good index this reads no clipping; what changed on disk meanwhile is found after it returns.
   * @throws DatelineError `no-library` if there is none in the folder
   */
  static async open(folder: string, options: OpenOptions = {}): Promise<Library> {
    return new Library(await openParts(resolve(folder), options));
  }

  get readOnly(): boolean {
    return this.parts.context.readOnlyReason !== null;
  }

  /** In plain words; null if the library may be changed. */
  get readOnlyReason(): string | null {
    return this.parts.context.readOnlyReason;
  }

  /** What was found damaged since the library was opened, and where it is now. */
  get problems(): LibraryProblem[] {
    return this.parts.context.problems;
  }

  /** library.json as last read or saved. */
  get document(): LibraryDocument {
    return this.parts.file.document;
  }

  /**
   * Changes library.json.
   * @param change from the present document to the fields that change
   * @throws DatelineError `read-only`, `bad-input` or `conflict`; nothing is changed then
   */
  async changeDocument(change: LibraryChange): Promise<LibraryDocument> {
    const document = await this.parts.file.change(change);
    this.index.followOutlets();
    return document;
  }

  /**
   * Writes library.json again as this process knows it, if its file was damaged or lost since.
   * @returns whether it was written
   */
  writeDocumentAgain(): Promise<boolean> {
    return this.parts.file.writeAgain();
  }

  /** Keeps what library.json now holds beside it. @returns the copy's name */
  copyDocumentAside(): Promise<string> {
    return this.parts.file.copyAside();
  }

  /** Resolves when nothing is being saved, and the index is in step with the files. */
  async atRest(): Promise<void> {
    await this.parts.context.saving.idle();
    await this.index.settled();
  }

  /** Told how saving stands, for every document of the library. @returns a function that ends it */
  onSaving(listener: (state: SaveState) => void): () => void {
    return this.parts.context.saving.listen(listener);
  }

  /**
   * Told of what somebody else changes in the folder from now on; what is known of it is in step by then. Versions of
   * clippings that nobody has looked at since are among the problems a moment later.
   */
  watchOutside(listener: (change: OutsideChange) => void): void {
    const { context, file, clippings, reviews, quiet } = this.parts;
    this.outside ??= new OutsideWatch({ context, file, clippings, reviews, quiet }, (change) => {
      if (change.library) this.index.followOutlets();
      listener(change);
    });
    this.told ??= this.parts.quiet.before(() => this.work.then(() => this.settleIn())).catch(() => undefined);
  }

  /** Puts a version of a clipping that lies beside the one in use into the trash: somebody has looked at both. */
  async putVersionAway(id: Id, name: string): Promise<void> {
    this.parts.context.mustBeWritable();
    await putVersionAway(this.folder, id, name);
    this.parts.context.settle(name);
  }

  /** Takes that back. */
  async bringVersionBack(id: Id, name: string): Promise<void> {
    this.parts.context.mustBeWritable();
    await bringVersionBack(this.folder, id, name);
    await reportOtherVersions(this.parts.context, [name]);
  }

  /** Told of every file that is found damaged from now on. @returns a function that ends it */
  onProblem(listener: (problem: LibraryProblem) => void): () => void {
    return this.parts.context.onProblem(listener);
  }

  /** Resolves when the index is in step with the files and the backup of the day is made. Never fails. */
  async settled(): Promise<void> {
    await Promise.all([this.index.settled(), this.work]);
  }

  /** Finishes what is being written, and lets go of the library. */
  close(): Promise<void> {
    this.closing ??= this.letGo();
    return this.closing;
  }

  /** What only who stays with a library needs. */
  private async settleIn(): Promise<void> {
    for await (const { names } of clippingNames(this.folder)) {
      await reportOtherVersions(this.parts.context, names);
      await reportSetAside(this.parts.context, names);
    }
    if (this.closing !== null) return;
    this.index.reserveRoom();
    this.index.prepare();
  }

  private async letGo(): Promise<void> {
    const copied = this.copies.end();
    this.parts.quiet.end();
    await this.outside?.end();
    await this.told;
    await this.parts.context.saving.idle();
    await this.clippings.close();
    await this.index.close();
    await this.work;
    await copied;
    await this.copies.finish();
    this.parts.context.readOnlyReason = 'It has been closed.';
    await this.parts.lock?.release();
  }
}
