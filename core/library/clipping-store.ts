import type { Clipping } from '../model/clipping';
import type { Id } from '../model/id';
import { isShard, namesInNow } from './document-files';
import { DocumentStore, type Draft } from './document-store';
import type { ClippingIndex } from './index/clipping-index';
import { insideLibrary } from './inside-library';
import { CLIPPINGS_FOLDER, clippingPath, idOfFile } from './layout';
import type { LibraryContext } from './library-context';
import { CLIPPING_KIND } from './storage/document-kind';

/** The clippings of an open library. Every change of one reaches the index in the same step. */
export class ClippingStore {
  private readonly documents: DocumentStore<Clipping>;

  constructor(
    private readonly context: LibraryContext,
    index: ClippingIndex,
  ) {
    this.documents = new DocumentStore(context, CLIPPING_KIND, clippingPath, {
      stored: (clipping, stamp) => { index.put(clipping, stamp); },
      gone: (id) => { index.remove(id); },
    });
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
    const stored = await this.documents.read(id);
    if (stored?.state === 'newer') throw this.documents.newer(id);
    return stored?.state === 'good' ? stored.document : null;
  }

  /** @throws DatelineError `conflict` if there is a clipping with this id */
  create(draft: Draft<Clipping>): Promise<Clipping> {
    return this.documents.create(draft);
  }

  /**
   * Saves a clipping that was read before and changed; see `DocumentStore.save`.
   * @returns it as it now is on disk, with its next revision
   */
  save(clipping: Clipping): Promise<Clipping> {
    return this.documents.save(clipping);
  }

  /** Moves a clipping to the trash. Its original stays in place until the trash is emptied. */
  remove(id: Id): Promise<void> {
    return this.documents.remove(id);
  }

  /** Brings a clipping back from the trash. */
  restore(id: Id): Promise<Clipping> {
    return this.documents.restore(id);
  }

  /** Looks at the file of a clipping and brings the index in step with it. */
  refresh(id: Id): Promise<void> {
    return this.documents.refresh(id);
  }

  /** The ids of all clippings, from the folder itself, in ascending order. */
  ids(): Id[] {
    const { folder } = this.context;
    const shards = namesInNow(insideLibrary(folder, CLIPPINGS_FOLDER)).filter(isShard);
    const names = shards.flatMap((shard) => namesInNow(insideLibrary(folder, CLIPPINGS_FOLDER, shard)));
    return names.map(idOfFile).filter((id) => id !== null).sort();
  }
}
