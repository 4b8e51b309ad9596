import { existsSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { LibraryProblem } from '../contract/library-calls';
import { DatelineError } from '../model/dateline-error';
import type { Id } from '../model/id';
import { insideLibrary } from './inside-library';
import { TRASH_FOLDER } from './layout';
import type { LibraryContext } from './library-context';
import { atomicWrite } from './storage/atomic-write';
import { stampOf, type FileStamp } from './storage/file-stamp';
import type { DocumentHandle } from './storage/document-handle';
import { withDocument } from './storage/document-handle';
import type { DocumentKind, Enveloped } from './storage/document-kind';
import type { Stored } from './storage/document-adapter';
import { parseDocument } from './storage/parse-document';
import { readIfThere } from './storage/read-if-there';
import { copyAside, setAside } from './storage/set-aside';
import { moveFile } from './move-file';

/** What else has to happen in the same step as a change on disk, before anybody else's turn with that document. */
export interface StoreFollower<T> {
  stored(document: T, stamp: FileStamp): void;
  gone(id: Id): void;
  /** It was read and is whole. */
  seen?(id: Id, stamp: FileStamp): void;
  /** What can be done about a damaged document; null if nothing can. */
  remedyOf?(id: Id): Promise<Remedy | null>;
}

/** What can be done about a damaged document, in plain words and for the window. */
export interface Remedy {
  words: string;
  offer: Pick<LibraryProblem, 'copy' | 'original' | 'clippingId'>;
}

type Document = Enveloped & { id: Id };

/** A document without what the store fills in. */
export type Draft<T extends Document> = Omit<T, keyof Enveloped> & Partial<Enveloped>;

/** Documents of one kind in an open library, one file each. */
export class DocumentStore<T extends Document> {
  /** Saves that failed in their last step alone: the checksum of what was saved over, and of what is there now. */
  private readonly unconfirmed = new Map<Id, { base: string; written: string }>();

  constructor(
    private readonly context: LibraryContext,
    private readonly kind: DocumentKind<T>,
    /** Relative to the library. */
    readonly pathOf: (id: Id) => string,
    private readonly follower: StoreFollower<T>,
  ) {}

  /** An id that no document and nothing in the trash has: 8 hex digits. */
  newId(): Id {
    for (;;) {
      const id = randomBytes(4).toString('hex');
      if (!existsSync(this.file(id)) && !existsSync(this.trashFile(id))) return id;
    }
  }

  exists(id: Id): boolean {
    return existsSync(this.file(id));
  }

  inTrash(id: Id): boolean {
    return existsSync(this.trashFile(id));
  }

  /**
   * What the file of a document holds; null if there is none. A damaged file is set aside and reported, and is then
   * no longer there.
   */
  async read(id: Id): Promise<Stored<T>> {
    return this.turn(id, (handle) => this.readAndSetAside(id, handle));
  }

  /** The file as text, for showing what could not be understood. */
  async rawText(id: Id): Promise<string> {
    return readFile(this.file(id), 'utf8');
  }

  /** @throws DatelineError `conflict` if there is a document with this id */
  async create(draft: Draft<T>): Promise<T> {
    const envelope = { format: this.kind.format, version: this.kind.version, revision: 0, checksum: '' };
    const document = this.validated({ ...draft, ...envelope });
    return this.saving(document.id, async (handle) => {
      const stored = await handle.read();
      if (stored !== null && !this.isBase(stored, document)) throw new DatelineError('conflict', `There already is a ${this.kind.name} ${document.id}. It was left as it is.`);
      return this.write(handle, document, stored);
    });
  }

  /**
   * Saves a changed document. `revision` and `checksum` must be those of the document that was read.
   * @throws DatelineError `conflict` if the file is not the one that was read any more; nothing is overwritten
   */
  async save(document: T): Promise<T> {
    const valid = this.validated(document);
    return this.saving(document.id, async (handle) => {
      const stored = await handle.read();
      this.mustBeBase(stored, valid);
      return this.write(handle, valid, stored);
    });
  }

  /**
   * Reads a document, changes it and writes it, before anybody else's turn with it.
   * @throws DatelineError `not-found`, or `newer-version` for one of a newer Dateline
   */
  async change(id: Id, step: (document: T) => T): Promise<T> {
    return this.saving(id, async (handle) => {
      const stored = await this.readAndSetAside(id, handle);
      if (stored === null) throw this.notFound(id);
      if (stored.state !== 'good') throw this.newer(id);
      return this.write(handle, this.validated(step(stored.document)), stored);
    });
  }

  /**
   * Keeps what the file of a document now holds beside it.
   * @returns the copy's name, `<name>.other-20260411T083104Z`
   */
  async copyAside(id: Id): Promise<string> {
    return this.turn(id, (handle) => copyAside(handle.path, new Date()));
  }

  /** Moves a document to the trash. */
  async remove(id: Id): Promise<void> {
    await this.saving(id, async () => {
      try {
        await moveFile(this.file(id), this.trashFile(id), () => this.notFound(id));
      } finally {
        if (this.inTrash(id) && !this.exists(id)) this.follower.gone(id);
      }
    });
  }

  /** Brings a document back from the trash. */
  async restore(id: Id): Promise<T> {
    return this.saving(id, async (handle) => {
      if (this.exists(id)) throw new DatelineError('conflict', `There already is a ${this.kind.name} ${id}. The one in the trash stays there.`);
      await moveFile(this.trashFile(id), this.file(id), () => this.notFound(id));
      const stored = await this.readAndSetAside(id, handle);
      if (stored?.state !== 'good') throw new DatelineError('damaged', `The ${this.kind.name} ${id} came back from the trash, but cannot be read.`);
      this.follower.stored(stored.document, handle.stamp);
      return stored.document;
    });
  }

  /**
   * Puts a copy in the place of a document that is gone, as it is.
   * @param copy relative to the library
   * @throws DatelineError `conflict` if it is not gone, or in the trash; `not-found` or `damaged` for the copy
   */
  async bringBack(id: Id, copy: string): Promise<void> {
    await this.saving(id, async (handle) => {
      if (this.exists(id)) throw new DatelineError('conflict', `There is a ${this.kind.name} ${id} in its place. It was left as it is.`);
      if (this.inTrash(id)) throw new DatelineError('conflict', `The ${this.kind.name} ${id} is in the trash. Put it back from there.`);
      const bytes = await readIfThere(insideLibrary(this.context.folder, copy));
      if (bytes === null) throw new DatelineError('not-found', `There is no copy ${copy} any more. Nothing was changed.`);
      const parsed = parseDocument(this.kind, bytes.toString('utf8'));
      if (parsed.state === 'damaged' || (parsed.state === 'good' && parsed.document.id !== id)) throw new DatelineError('damaged', `The copy ${copy} is damaged itself. Nothing was changed.`);
      await atomicWrite(handle.path, bytes);
      const stored = await handle.read();
      if (stored?.state === 'good') this.follower.stored(stored.document, handle.stamp);
    });
  }

  /** Looks at a document again and tells the follower what is there now. */
  async refresh(id: Id): Promise<void> {
    await this.turn(id, async (handle) => {
      this.tell(id, await this.readAndSetAside(id, handle), handle);
    });
  }

  /**
   * As `refresh`, for a document that somebody else may be writing: one that cannot be read now is left as it is.
   * @returns what was read
   */
  refreshWritten(id: Id): Promise<Stored<T>> {
    return this.turn(id, async (handle) => {
      const stored = await handle.read();
      if (stored?.state !== 'damaged') this.tell(id, await this.setAsideDamaged(id, stored, handle), handle);
      return stored;
    });
  }

  /** Whether the file of a document cannot be read now: somebody else may be writing it. It is left as it is. */
  isUnfinished(id: Id): Promise<boolean> {
    return this.turn(id, async (handle) => (await handle.read())?.state === 'damaged');
  }

  /** The stamp of a document's file, after all that this process is doing with it; null if there is no such file. */
  stamp(id: Id): Promise<FileStamp | null> {
    return this.turn(id, () => stampOf(this.file(id)));
  }

  notFound(id: Id): DatelineError {
    return new DatelineError('not-found', `There is no ${this.kind.name} ${id} in this library.`);
  }

  private file(id: Id): string {
    return insideLibrary(this.context.folder, this.pathOf(id));
  }

  private trashFile(id: Id): string {
    return insideLibrary(this.context.folder, TRASH_FOLDER, this.pathOf(id));
  }

  private turn<R>(id: Id, step: (handle: DocumentHandle<T>) => Promise<R>): Promise<R> {
    return withDocument(this.file(id), this.kind, step);
  }

  private saving<R>(id: Id, step: (handle: DocumentHandle<T>) => Promise<R>): Promise<R> {
    this.context.mustBeWritable();
    return this.context.saving.around(() =>
      this.turn(id, async (handle) => {
        await this.context.mustBeThere();
        return step(handle);
      }),
    );
  }

  private async write(handle: DocumentHandle<T>, document: T, stored: Stored<T>): Promise<T> {
    const { id, checksum: base } = document;
    const revision = stored?.state === 'good' ? stored.document.revision : document.revision;
    try {
      const written = await handle.write({ ...document, revision });
      this.unconfirmed.delete(id);
      this.follower.stored(written, handle.stamp);
      return written;
    } catch (error) {
      const written = handle.writtenInSpiteOf(error);
      if (written !== null) {
        this.unconfirmed.set(id, { base, written: written.checksum });
        this.follower.stored(written, handle.stamp);
      }
      throw error;
    }
  }

  /** Whether a document was made from what is stored, or is saved again after a save that was not confirmed. */
  private isBase(stored: Stored<T>, { id, revision, checksum }: T): boolean {
    if (stored?.state !== 'good') return false;
    const unconfirmed = this.unconfirmed.get(id);
    if (unconfirmed?.base === checksum && unconfirmed.written === stored.document.checksum) return true;
    return stored.document.revision === revision && stored.document.checksum === checksum;
  }

  private validated(document: unknown): T {
    const parsed = this.kind.schema.safeParse(document);
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    const where = issue === undefined ? '' : ` (${issue.path.join('.')}: ${issue.message})`;
    throw new DatelineError('bad-input', `This ${this.kind.name} is not valid and was not saved${where}.`);
  }

  private mustBeBase(stored: Stored<T>, document: T): void {
    if (this.isBase(stored, document)) return;
    if (stored === null && existsSync(this.trashFile(document.id))) throw this.notFound(document.id);
    if (stored?.state === 'newer') throw this.newer(document.id);
    throw new DatelineError(
      'conflict',
      `The ${this.kind.name} ${document.id} was changed outside of this window. Nothing was overwritten; open it again to see its present state.`,
    );
  }

  newer(id: Id): DatelineError {
    return new DatelineError('newer-version', `The ${this.kind.name} ${id} was written by a newer Dateline. It was left untouched; update Dateline to open it.`);
  }

  private tell(id: Id, stored: Stored<T>, handle: DocumentHandle<T>): void {
    if (stored?.state === 'good') this.follower.stored(stored.document, handle.stamp);
    else this.follower.gone(id);
  }

  private async readAndSetAside(id: Id, handle: DocumentHandle<T>): Promise<Stored<T>> {
    return this.setAsideDamaged(id, await handle.read(), handle);
  }

  /** Notes what was read; what is damaged is set aside. @returns what is there then */
  private async setAsideDamaged(id: Id, stored: Stored<T>, handle: DocumentHandle<T>): Promise<Stored<T>> {
    if (stored?.state === 'good') this.follower.seen?.(id, handle.stamp);
    if (stored?.state === 'newer') this.context.report({ kind: 'newer', file: this.pathOf(id), setAside: null, message: this.newer(id).message });
    if (stored?.state !== 'damaged') return stored;
    const name = this.context.readOnlyReason === null ? await setAside(handle.path, new Date()) : null;
    const whatNow = name === null ? 'It was left where it is.' : `It was set aside as ${name}.`;
    const remedy = (await this.follower.remedyOf?.(id)) ?? null;
    this.context.report({
      kind: 'damaged',
      file: this.pathOf(id),
      setAside: name,
      message: `The ${this.kind.name} ${id} is damaged: ${stored.reason}. ${whatNow}${remedy === null ? '' : ` ${remedy.words}`}`,
      ...remedy?.offer,
    });
    return null;
  }
}
