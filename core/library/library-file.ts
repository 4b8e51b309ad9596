import type { LibraryDocument } from '../model/library';
import { newestLibraryBackup } from './backups';
import { insideLibrary } from './inside-library';
import { LIBRARY_FILE } from './layout';
import type { LibraryContext } from './library-context';
import { readNewerLibrary } from './read-newer-library';
import { nameOf, rebuildLibraryDocument } from './rebuild-library-document';
import { withDocument, type DocumentHandle } from './storage/document-handle';
import { LIBRARY_KIND } from './storage/document-kind';
import { copyAside, setAside } from './storage/set-aside';
import { DatelineError } from '../model/dateline-error';

/** What the user can change of library.json. */
export type LibraryContent = Omit<LibraryDocument, 'format' | 'version' | 'revision' | 'checksum' | 'id'>;

/** Says what is to change: the present document in, the fields with their new values out. */
export type LibraryChange = (document: LibraryDocument) => Partial<LibraryContent>;

/** library.json of an open library. */
export class LibraryFile {
  private constructor(
    private readonly context: LibraryContext,
    private current: LibraryDocument,
  ) {}

  static async create(context: LibraryContext, document: LibraryDocument): Promise<LibraryFile> {
    const written = await inTurn(context, (handle) => handle.write(document));
    return new LibraryFile(context, written);
  }

  /** Reads library.json; recovers a damaged or lost one, and makes the library read-only if it is a newer one. */
  static async open(context: LibraryContext): Promise<LibraryFile> {
    const document = await inTurn(context, async (handle) => {
      const stored = await handle.read();
      switch (stored?.state) {
        case 'good':
          return stored.document;
        case 'newer':
          context.readOnlyReason ??= 'It was written by a newer Dateline. Update Dateline to change it.';
          return readNewerLibrary(stored.raw, nameOf(context.folder));
        default:
          return recover(context, handle, stored === null ? 'it is missing' : stored.reason, stored !== null);
      }
    });
    return new LibraryFile(context, document);
  }

  get document(): LibraryDocument {
    return this.current;
  }

  /**
   * Takes over what library.json now holds, if it is whole: every change of this process is in it before the next one.
   * @returns whether it is another one than before
   */
  async readAgain(): Promise<boolean> {
    return inTurn(this.context, async (handle) => {
      const stored = await handle.read();
      if (stored?.state !== 'good' || stored.document.checksum === this.current.checksum) return false;
      this.current = stored.document;
      return true;
    });
  }

  /**
   * Writes library.json as it is known here, if the file was damaged or lost since; a damaged one is set aside.
   * @returns whether it was written
   */
  async writeAgain(): Promise<boolean> {
    this.context.mustBeWritable();
    return this.context.saving.around(() =>
      inTurn(this.context, async (handle) => {
        const stored = await handle.read();
        if (stored !== null && stored.state !== 'damaged') return false;
        if (stored !== null) await setAside(handle.path, new Date());
        this.current = await handle.write(this.current);
        return true;
      }),
    );
  }

  /** Keeps what library.json now holds beside it. @returns the copy's name */
  copyAside(): Promise<string> {
    this.context.mustBeWritable();
    return inTurn(this.context, (handle) => copyAside(handle.path, new Date()));
  }

  /** @throws DatelineError `conflict` if library.json was changed from outside; nothing is overwritten then */
  async change(change: LibraryChange): Promise<LibraryDocument> {
    this.context.mustBeWritable();
    return this.context.saving.around(() =>
      inTurn(this.context, async (handle) => {
        await this.context.mustBeThere();
        const { format, version, id, revision, checksum } = this.current;
        const changed = LIBRARY_KIND.schema.safeParse({ ...this.current, ...change(this.current), format, version, id, revision, checksum });
        if (!changed.success) throw new DatelineError('bad-input', 'This is no valid change of the library. Nothing was saved.');
        const stored = await handle.read();
        if (stored?.state !== 'good' || stored.document.checksum !== checksum) {
          throw new DatelineError('conflict', 'library.json was changed outside of this Dateline. Nothing was overwritten; open the library again to see its present state.');
        }
        this.current = await handle.write(changed.data).catch((error: unknown) => this.failedWith(error, handle));
        return this.current;
      }),
    );
  }

  /** When only the last sync failed, the next change must begin from what was written. */
  private failedWith(error: unknown, handle: DocumentHandle<LibraryDocument>): never {
    this.current = handle.writtenInSpiteOf(error) ?? this.current;
    throw error;
  }
}

function inTurn<R>(context: LibraryContext, step: (handle: DocumentHandle<LibraryDocument>) => Promise<R>): Promise<R> {
  return withDocument(insideLibrary(context.folder, LIBRARY_FILE), LIBRARY_KIND, step);
}

/** Sets a damaged library.json aside, and puts the newest good backup, or what can be told from the folder, in its place. */
async function recover(
  context: LibraryContext,
  handle: DocumentHandle<LibraryDocument>,
  reason: string,
  present: boolean,
): Promise<LibraryDocument> {
  const writable = context.readOnlyReason === null;
  const name = present && writable ? await setAside(handle.path, new Date()) : null;
  const backup = await newestLibraryBackup(context.folder);
  const document = backup?.document ?? (await rebuildLibraryDocument(context.folder));
  context.report({ kind: 'damaged', file: LIBRARY_FILE, setAside: name, message: recoveryMessage(reason, name, backup?.day ?? null) });
  return writable ? handle.write(document) : document;
}

function recoveryMessage(reason: string, name: string | null, day: string | null): string {
  const aside = name === null ? '' : ` It was set aside as ${name}.`;
  const source =
    day === null
      ? 'There was no backup, so the name, sections and tags were put together from the clippings and reviews; outlets, feeds and saved searches have to be entered again.'
      : `The backup of ${day} took its place.`;
  return `library.json could not be used: ${reason}.${aside} ${source} No clipping and no review is affected.`;
}
