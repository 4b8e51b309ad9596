import type { OpenedReview } from '../contract/review-calls';
import { DatelineError } from '../model/dateline-error';
import type { Id } from '../model/id';
import type { Review, ReviewSummary } from '../model/review';
import { newestReviewBackup } from './backups';
import { namesInNow } from './document-files';
import { DocumentStore, type Draft } from './document-store';
import { insideLibrary } from './inside-library';
import { idOfFile, REVIEWS_FOLDER, reviewPath } from './layout';
import type { LibraryContext } from './library-context';
import { reviewWords } from './review-text';
import { isSameStamp, type FileStamp } from './storage/file-stamp';
import { REVIEW_KIND } from './storage/document-kind';

/** A review as its file has it: to be edited, or only to be looked at. */
export type ReadReview =
  | { state: 'editable'; review: Review }
  | Extract<OpenedReview, { state: 'unreadable' }>;

/** The reviews of an open library. */
export class ReviewStore {
  private readonly documents: DocumentStore<Review>;
  /** The files of the reviews as this process wrote them, or first met them. */
  private readonly stamps = new Map<Id, FileStamp>();

  constructor(private readonly context: LibraryContext) {
    this.documents = new DocumentStore(context, REVIEW_KIND, reviewPath, {
      stored: ({ id }, stamp) => { this.stamps.set(id, stamp); },
      gone: (id) => { this.stamps.delete(id); },
      // Only the first time: a later reading must not hide that somebody else has changed it.
      seen: (id, stamp) => { if (!this.stamps.has(id)) this.stamps.set(id, stamp); },
      remedyOf: async (id) => {
        const copy = await newestReviewBackup(context.folder, id);
        return copy === null ? null : { words: `A good copy is kept as ${copy}.`, offer: { copy } };
      },
    });
  }

  newId(): Id {
    return this.documents.newId();
  }

  /**
   * @returns the review, or `unreadable` with the raw file for one with content that this version does not know;
   *   such a file stays as it is, and saving over it fails with `conflict`
   * @throws DatelineError `not-found`
   */
  async read(id: Id): Promise<ReadReview> {
    const stored = await this.documents.read(id);
    switch (stored?.state) {
      case 'good':
        return { state: 'editable', review: stored.document };
      case 'newer':
        return this.unreadable(id, stored.raw, 'It was written by a newer Dateline. Update Dateline to open it.');
      case 'unknown':
        return this.unreadable(id, stored.raw, `It holds something that this Dateline does not know (${stored.reason}). It was left as it is.`);
      default:
        await this.context.mustBeThere();
        throw this.documents.notFound(id);
    }
  }

  /** @throws DatelineError `not-found`, or `unknown-content` for a review that can only be looked at */
  async get(id: Id): Promise<Review> {
    const read = await this.read(id);
    if (read.state === 'unreadable') throw new DatelineError('unknown-content', `The review “${read.title}” cannot be edited. ${read.reason}`);
    return read.review;
  }

  /** All reviews, the last edited first; unreadable ones with what can be told of them. */
  async list(): Promise<ReviewSummary[]> {
    const summaries: ReviewSummary[] = [];
    for (const id of this.ids()) {
      const read = await this.read(id).catch((error: unknown) => {
        // It was damaged and has been set aside, or was removed meanwhile.
        if (error instanceof DatelineError && error.code === 'not-found') return null;
        throw error;
      });
      if (read?.state === 'editable') summaries.push(summaryOfReview(read.review));
      else if (read !== null) summaries.push({ id, title: read.title, ...UNKNOWN });
    }
    return summaries.sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1));
  }

  create(draft: Draft<Review>): Promise<Review> {
    return this.documents.create(draft);
  }

  /**
   * Saves a review that was read before and changed; see `DocumentStore.save`.
   * @returns it as it now is on disk, with its next revision
   */
  save(review: Review): Promise<Review> {
    return this.documents.save(review);
  }

  remove(id: Id): Promise<void> {
    return this.documents.remove(id);
  }

  restore(id: Id): Promise<Review> {
    return this.documents.restore(id);
  }

  /** The reviews that were written or read so far. */
  known(): Id[] {
    return [...this.stamps.keys()];
  }

  /**
   * Looks whether the file of a review is another one than this process knows.
   * @returns whether it is; it is known from then on
   */
  async noteIfChanged(id: Id): Promise<boolean> {
    const stamp = await this.documents.stamp(id);
    if (isSameStamp(stamp, this.stamps.get(id) ?? null)) return false;
    if (await this.documents.isUnfinished(id)) return false;
    if (stamp === null) this.stamps.delete(id);
    else this.stamps.set(id, stamp);
    return true;
  }

  /** The ids of all reviews, from the folder itself, in ascending order. */
  ids(): Id[] {
    const names = namesInNow(insideLibrary(this.context.folder, REVIEWS_FOLDER));
    return names.map(idOfFile).filter((id) => id !== null).sort();
  }

  private async unreadable(id: Id, raw: Record<string, unknown>, reason: string): Promise<ReadReview> {
    const title = typeof raw.title === 'string' ? raw.title : id;
    return { state: 'unreadable', id, title, reason, raw: await this.documents.rawText(id) };
  }
}

const UNKNOWN = { dateline: '', date: '1970-01-01', updatedAt: '1970-01-01T00:00:00.000Z', clippings: 0, words: 0 };

function summaryOfReview(review: Review): ReviewSummary {
  const { id, title, dateline, date, updatedAt, clippings, document } = review;
  return { id, title, dateline, date, updatedAt, clippings: clippings.length, words: reviewWords(document) };
}
