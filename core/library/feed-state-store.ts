import type { FeedState } from '../model/feed';
import type { Id } from '../model/id';
import { DocumentStore } from './document-store';
import { feedPath } from './layout';
import type { LibraryContext } from './library-context';
import { FEED_STATE_KIND, type Enveloped } from './storage/document-kind';

/** What a refresh leaves behind, without what the store fills in. */
export type FeedStateContent = Omit<FeedState, keyof Enveloped | 'id'>;

/** How the refreshing of a feed stands, without the many items that it has brought. */
export type FeedStanding = Omit<FeedStateContent, 'seen'>;

/** How the refreshing of each feed stands. A state that is lost costs nothing but that the feed is met as a new one. */
export class FeedStateStore {
  private readonly documents: DocumentStore<FeedState>;
  /** The window asks for all of them after each feed that was refreshed. */
  private readonly standings = new Map<Id, FeedStanding>();

  constructor(private readonly context: LibraryContext) {
    this.documents = new DocumentStore(context, FEED_STATE_KIND, feedPath, {
      stored: (state) => { this.remember(state); },
      gone: (id) => { this.standings.delete(id); },
    });
  }

  /** An id for a subscription to come, that no state on disk or in the trash belongs to. */
  newId(): Id {
    return this.documents.newId();
  }

  /**
   * @returns null if the feed was never refreshed, or its file turned out to be damaged (it is set aside then)
   * @throws DatelineError `newer-version`
   */
  async find(id: Id): Promise<FeedState | null> {
    const stored = await this.documents.read(id);
    if (stored?.state === 'newer') throw this.documents.newer(id);
    return stored?.state === 'good' ? stored.document : null;
  }

  /** The same without the items; remembered while this process is the one that writes the library. */
  async standing(id: Id): Promise<FeedStanding | null> {
    const remembered = this.context.readOnlyReason === null ? this.standings.get(id) : undefined;
    if (remembered !== undefined) return remembered;
    const state = await this.find(id);
    return state === null ? null : this.remember(state);
  }

  async put(id: Id, content: FeedStateContent): Promise<FeedState> {
    const present = await this.find(id);
    return present === null ? this.documents.create({ id, ...content }) : this.documents.save({ ...present, ...content });
  }

  /** Moves the state of a feed to the trash, if there is one. */
  async remove(id: Id): Promise<void> {
    if (this.documents.exists(id)) await this.documents.remove(id);
  }

  /** Brings it back from the trash, if it is there. */
  async restore(id: Id): Promise<void> {
    if (this.documents.inTrash(id)) await this.documents.restore(id);
  }

  private remember({ id, etag, lastModified, refreshedAt, triedAt, error, failures, nextAt, items, clipped }: FeedState): FeedStanding {
    const standing = { etag, lastModified, refreshedAt, triedAt, error, failures, nextAt, items, clipped };
    this.standings.set(id, standing);
    return standing;
  }
}
