import { DatelineError } from '../model/dateline-error';
import type { Id } from '../model/id';
import type { ReviewContent } from '../model/review';
import type { Session } from './session';

export interface ReviewEdit {
  id: Id;
  /** The revision that the edit was made on. */
  baseRevision: number;
  content: Partial<ReviewContent>;
}

/**
 * Saves what was edited of a review. The edit is on disk as a draft first, so that it is not lost when the library
 * cannot be written or the program is killed.
 * @throws DatelineError `conflict` when the review was saved by someone else since
 */
export async function saveReview(
  session: Session,
  { id, baseRevision, content }: ReviewEdit,
): Promise<{ revision: number; savedAt: string }> {
  const { library, drafts } = session;
  const libraryId = library.document.id;
  // On a disk that is full for the draft too, the library may lie on another one.
  const drafted = await drafts.write(libraryId, id, { baseRevision, content }).then(() => true, () => false);
  if (!drafted) session.onlyInWindow.add(id);
  const current = await library.reviews.get(id);
  if (current.revision !== baseRevision) {
    throw new DatelineError(
      'conflict',
      'This review was changed elsewhere since you opened it. Your text is kept as a draft: open the review again to have both.',
    );
  }
  const savedAt = new Date().toISOString();
  const { revision } = await library.reviews.save({ ...current, ...content, updatedAt: savedAt });
  session.onlyInWindow.delete(id);
  await drafts.remove(libraryId, id);
  return { revision, savedAt };
}
