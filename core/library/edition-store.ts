import type { EditionState } from '../model/edition-state';
import type { Id } from '../model/id';
import { DocumentStore, type Draft } from './document-store';
import { editionPath } from './layout';
import type { LibraryContext } from './library-context';
import { EDITION_STATE_KIND } from './storage/document-kind';

/** Nothing else follows these files. */
const NOBODY = { stored: () => undefined, gone: () => undefined };

/** The states that editions of reviews were made from, a file each. A state never changes once it is kept. */
export class EditionStore {
  constructor(private readonly context: LibraryContext) {}

  /** Keeps a state; one that is kept already stays as it is. */
  async keep(state: Draft<EditionState>): Promise<void> {
    const documents = this.of(state.reviewId);
    if ((await documents.read(state.id)) === null) await documents.create(state);
  }

  /** @returns null for a state that is not kept any more, cannot be read, or is of a newer Dateline */
  async find(reviewId: Id, id: Id): Promise<EditionState | null> {
    const stored = await this.of(reviewId).read(id);
    return stored?.state === 'good' ? stored.document : null;
  }

  private of(reviewId: Id): DocumentStore<EditionState> {
    return new DocumentStore(this.context, EDITION_STATE_KIND, (id) => editionPath(reviewId, id), NOBODY);
  }
}
