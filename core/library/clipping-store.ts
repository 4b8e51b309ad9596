import type { Clipping } from '../model/clipping';
import { DatelineError } from '../model/dateline-error';
import type { Id } from '../model/id';
import { goodCopyOf } from './copies/clipping-copy';
import type { ClippingCopies } from './copies/clipping-copies';
import { isShard, namesInNow } from './document-files';
import { DocumentStore, type Draft, type Remedy } from './document-store';
import type { ClippingIndex } from './index/clipping-index';
import type { KnownClipping } from './index/known-clipping';
import { insideLibrary } from './inside-library';
import { CLIPPINGS_FOLDER, clippingPath, idOfFile } from './layout';
import type { LibraryContext } from './library-context';
import { originalPathOf } from './original-place';
import { reportOtherVersion } from './outside/report-other-version';
import type { Stored } from './storage/document-adapter';
import { isSameStamp, type FileStamp } from './storage/file-stamp';
import { CLIPPING_KIND } from './storage/document-kind';
import { isPassing, UnsavedClippings, type UnsavedStanding } from './unsaved/unsaved-clippings';
import { UnsavedJournal } from './unsaved/unsaved-journal';

/** Of no file: what the index holds under it is read again when it is next compared with the files. */
const NO_STAMP: FileStamp = { modified: 0, size: 0 };

const REMEMBERED = 64;

/** What is known of more damaged clippings than that is not kept in mind: something larger is wrong then. */
const MOST_LOST = 1000;

/** The clippings of an open library. Every change of one reaches the index in the same step. */
export class ClippingStore {
  private readonly documents: DocumentStore<Clipping>;
  /** Only where somebody waits who would lose a change that cannot be written: in the window. */
  private readonly unsaved: UnsavedClippings | null;
  /** As somebody else last wrote them, to tell what was typed here without having seen that. */
  private readonly foreign = new Map<Id, Clipping>();
  /** What the index knew of clippings that are damaged and have no copy. */
  private readonly lost = new Map<Id, KnownClipping>();

  /**
   * @param copies told of what is saved
   * @param journal folder of the user's own for changes that cannot be written; without one they fail
   */
  constructor(
    private readonly context: LibraryContext,
    private readonly index: ClippingIndex,
    copies: Pick<ClippingCopies, 'note'>,
    journal: string | null,
  ) {
    this.documents = new DocumentStore(context, CLIPPING_KIND, clippingPath, {
      stored: (clipping, stamp) => {
        index.put(clipping, stamp);
        copies.note(clipping.id);
      },
      gone: (id) => { index.remove(id); },
      remedyOf: (id) => this.remedyOf(id),
    });
    const followers = {
      kept: (clipping: Clipping): void => { index.put(clipping, NO_STAMP); },
      // No comparison with the files finds what a full disk did not take of these.
      stillKept: (clippings: readonly Clipping[]): void => { if (index.behind) for (const clipping of clippings) index.put(clipping, NO_STAMP); },
    };
    this.unsaved = journal === null ? null : new UnsavedClippings(context, this.documents, new UnsavedJournal(journal), followers);
  }

  /** An id for a clipping to come, in use nowhere in the library or its trash. */
  newId(): Id {
    return this.documents.newId();
  }

  /** @throws DatelineError `not-found`, or `newer-version` for a clipping of a newer Dateline */
  async get(id: Id): Promise<Clipping> {
    const clipping = await this.find(id);
    if (clipping === null) throw this.documents.notFound(id);
    return clipping;
  }

  /** @returns null if there is no such clipping, or its file turned out to be damaged (it is set aside then) */
  async find(id: Id): Promise<Clipping | null> {
    const read = (): Promise<Clipping | null> => this.readFile(id);
    return this.unsaved === null ? read() : this.unsaved.find(id, read);
  }

  /** @throws DatelineError `conflict` if there is a clipping with this id */
  create(draft: Draft<Clipping>): Promise<Clipping> {
    return this.documents.create(draft);
  }

  /**
   * Saves a clipping that was read before and changed; see `DocumentStore.save`. In the window, a change that the disk
   * does not take now is kept and tried again.
   * @returns it as it now is on disk, with its next revision, or as it is kept
   */
  save(clipping: Clipping): Promise<Clipping> {
    return this.unsaved === null ? this.documents.save(clipping) : this.unsaved.save(clipping);
  }

  /**
   * Changes a clipping as it is now and saves it; as `get` and `save`, and quicker.
   * @param step is asked again with the same clipping if the disk does not take the change at first
   */
  async change(id: Id, step: (clipping: Clipping) => Clipping): Promise<Clipping> {
    if (this.unsaved?.has(id) !== true) {
      try {
        return await this.documents.change(id, step);
      } catch (error) {
        if (this.unsaved === null || !(error instanceof DatelineError) || !isPassing(error)) throw error;
      }
    }
    return this.save(step(await this.get(id)));
  }

  /**
   * As `change`, but fails where the disk does not take it now: for what is done in several steps, of which this one
   * has to be certain.
   */
  async changeOnDisk(id: Id, step: (clipping: Clipping) => Clipping): Promise<Clipping> {
    await this.unsaved?.retry();
    if (this.unsaved?.has(id) === true) throw new DatelineError('io', 'A former change of this clipping is not saved yet, as the library cannot be written. Nothing was changed; try again when it is.');
    return this.documents.change(id, step);
  }

  /** Changes that are kept until they can be written, and those of them that not even a journal has. */
  get standing(): UnsavedStanding {
    return this.unsaved?.standing ?? { changes: 0, inMemoryOnly: 0, reason: null };
  }

  /** Takes up the changes that an earlier program could not write. */
  async takeUpUnsaved(): Promise<void> {
    if (this.context.readOnlyReason === null) await this.unsaved?.takeUp();
  }

  /** Tries again to write what is kept. */
  async saveAgain(): Promise<void> {
    await this.unsaved?.retry();
  }

  /** Tries a last time to write what is kept. */
  async close(): Promise<void> {
    await this.unsaved?.end();
  }

  /** Moves a clipping to the trash. Its original stays in place until the trash is emptied. */
  async remove(id: Id): Promise<void> {
    await this.unsaved?.retry();
    await this.documents.remove(id);
  }

  /** Brings a clipping back from the trash. */
  restore(id: Id): Promise<Clipping> {
    return this.documents.restore(id);
  }

  /**
   * Puts the good copy of a clipping that is damaged or lost in its place; what was reported of it is settled.
   * @throws DatelineError `not-found` if there is no good copy; `conflict` if it is in its place, or in the trash
   */
  async bringBack(id: Id): Promise<void> {
    const copy = await goodCopyOf(this.context.folder, id);
    if (copy === null) throw new DatelineError('not-found', `There is no good copy of the clipping ${id}. Nothing was changed.`);
    await this.documents.bringBack(id, copy);
    this.context.settleClipping(id);
  }

  /**
   * Keeps in mind what the index knows of a clipping whose file is damaged, before the index lets go of it.
   * To be called before such a file is set aside.
   */
  rememberLost(id: Id): void {
    const known = this.lost.size < MOST_LOST && !this.lost.has(id) ? this.index.known(id) : null;
    if (known !== null) this.lost.set(id, known);
  }

  /**
   * @returns what is known of a clipping that is gone and has no copy; null if nothing is
   * @throws DatelineError `conflict` for any other, and for one whose text was dropped; `read-only`
   */
  async mustBeLost(id: Id): Promise<KnownClipping | null> {
    this.context.mustBeWritable();
    const known = this.lost.get(id) ?? null;
    if (this.documents.exists(id) || this.documents.inTrash(id)) throw new DatelineError('conflict', `The clipping ${id} is in the library or its trash. It was left as it is.`);
    if ((await goodCopyOf(this.context.folder, id)) !== null) throw new DatelineError('conflict', `There is a good copy of the clipping ${id}, which holds more than its original. Take that; nothing was changed.`);
    if (known?.summary.dropped !== undefined) throw new DatelineError('conflict', `The text of the clipping ${id} was dropped, as its licence had ended. It was not made anew.`);
    return known;
  }

  /** Gives a lost clipping, made anew, its place again; what was reported of it is settled. @throws DatelineError `conflict` */
  async createLost(draft: Draft<Clipping>): Promise<Clipping> {
    const clipping = await this.documents.create(draft);
    this.lost.delete(clipping.id);
    this.context.settleClipping(clipping.id);
    return clipping;
  }

  private async remedyOf(id: Id): Promise<Remedy | null> {
    const { folder } = this.context;
    const copy = await goodCopyOf(folder, id);
    if (copy !== null) return { words: `A good copy is kept as ${copy}.`, offer: { copy, clippingId: id } };
    const original = await originalPathOf(folder, id);
    if (original === null) return null;
    this.rememberLost(id);
    return { words: `There is no copy of it yet, but its original is kept as ${original}.`, offer: { original, clippingId: id } };
  }

  /** Looks at the file of a clipping and brings the index in step with it. */
  async refresh(id: Id): Promise<void> {
    const kept = this.unsaved?.keptOf(id) ?? null;
    // Its file is older than what lists are to show.
    if (kept !== null) this.index.put(kept, NO_STAMP);
    else await this.documents.refresh(id);
  }

  private async readFile(id: Id): Promise<Clipping | null> {
    return this.documentOf(id, await this.documents.read(id));
  }

  private async documentOf(id: Id, stored: Stored<Clipping>): Promise<Clipping | null> {
    if (stored?.state === 'newer') throw this.documents.newer(id);
    if (stored?.state === 'good') return stored.document;
    await this.context.mustBeThere();
    return null;
  }

  /**
   * Looks whether the file of a clipping is another one than this process knows, and brings the index in step with it.
   * @returns whether it is
   */
  async refreshIfChanged(id: Id): Promise<boolean> {
    // A change that waits for the disk is put together with the file when it is written.
    if (this.unsaved?.has(id) === true) return false;
    const stamp = await this.documents.stamp(id);
    // An index that another process keeps may have followed already, but what the window shows has not.
    if (!this.index.shared && isSameStamp(stamp, this.index.stamp(id))) return false;
    const stored = await this.documents.refreshWritten(id);
    // Who writes it in place is not done yet; the end of that is told too.
    if (stored?.state === 'damaged') return false;
    const kept = this.unsaved?.keptOf(id) ?? null;
    if (kept !== null) this.index.put(kept, NO_STAMP);
    const now = await this.documentOf(id, stored);
    if (now !== null) this.noteForeign(now);
    return true;
  }

  /** What somebody else last wrote into the file of a clipping while the library is open; null for one that nobody did. */
  async lastWrittenOutside(id: Id): Promise<Clipping | null> {
    // What is out of reach now is no reason against a change, which is kept then.
    const stamp = await this.documents.stamp(id).catch(() => null);
    if (stamp !== null) await this.refreshIfChanged(id);
    return this.foreign.get(id) ?? null;
  }

  /** Keeps a clipping as its file now is beside it, as it is about to be changed by somebody who has not seen that. */
  async keepVersion(id: Id): Promise<void> {
    const copy = await this.documents.copyAside(id);
    reportOtherVersion(this.context, id, copy, `The clipping ${id} was changed outside of this Dateline while something else was typed here. What you typed is in use; the other version is kept as it was in ${copy}.`);
  }

  private noteForeign(clipping: Clipping): void {
    this.foreign.delete(clipping.id);
    this.foreign.set(clipping.id, clipping);
    const [oldest] = this.foreign.keys();
    if (this.foreign.size > REMEMBERED && oldest !== undefined) this.foreign.delete(oldest);
  }

  /** The ids of all clippings, from the folder itself, in ascending order. */
  ids(): Id[] {
    const { folder } = this.context;
    const shards = namesInNow(insideLibrary(folder, CLIPPINGS_FOLDER)).filter(isShard);
    const names = shards.flatMap((shard) => namesInNow(insideLibrary(folder, CLIPPINGS_FOLDER, shard)));
    return names.map(idOfFile).filter((id) => id !== null).sort();
  }
}
