import type { OpenedReview } from '../contract/review-calls';
import type { Id } from '../model/id';
import type { Review } from '../model/review';
import type { Draft } from './draft-store';
import type { Session } from './session';

/**
 * Opens a review together with what a draft of it still holds: typing that had not reached the library when the
 * program ended. If the review went on without the draft, the draft becomes a review of its own beside it.
 */
export async function openReview(session: Session, id: Id): Promise<OpenedReview> {
  const { library } = session;
  const opened = await library.reviews.read(id);
  if (opened.state === 'unreadable') return opened;
  const { review } = opened;
  const draft = await session.drafts.read(library.document.id, id);
  if (!draft || library.readOnly) return { state: 'editable', review, recovered: false, beside: null };

  const recovered = holdsMore(draft, review);
  if (recovered && draft.baseRevision === review.revision) {
    const saved = await library.reviews.save({ ...review, ...draft.content, updatedAt: new Date().toISOString() });
    await session.drafts.remove(library.document.id, id);
    return { state: 'editable', review: saved, recovered: true, beside: null };
  }
  const beside = recovered ? await keepBeside(session, review, draft) : null;
  await session.drafts.remove(library.document.id, id);
  return { state: 'editable', review, recovered, beside };
}

function holdsMore(draft: Draft, review: Review): boolean {
  return Object.entries(draft.content).some(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(review[key as keyof Review]),
  );
}

async function keepBeside(session: Session, review: Review, draft: Draft): Promise<Id> {
  const { reviews } = session.library;
  const now = new Date().toISOString();
  const copy = { ...review, ...draft.content, id: reviews.newId(), createdAt: now, updatedAt: now, editions: [] };
  await reviews.create({ ...copy, title: `${copy.title} (draft kept on ${now.slice(0, 16).replace('T', ' ')})` });
  session.changed('reviews', [copy.id]);
  return copy.id;
}
