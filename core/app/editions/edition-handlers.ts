import type { Handlers } from '../../contract/contract';
import type { editionCalls } from '../../contract/edition-calls';
import { compareTexts } from '../../families/compare/compare-texts';
import { reviewText } from '../../library/review-text';
import { DatelineError } from '../../model/dateline-error';
import type { Erratum } from '../../model/edition';
import type { Id } from '../../model/id';
import type { Session } from '../session';
import { editionRows } from './edition-rows';
import { editionState } from './edition-state';
import { erratumText } from './erratum-text';

/** What was exported of a review: the states it was made from, what changed between them, and what is corrected. */
export function editionHandlers(session: Session): Handlers<keyof typeof editionCalls> {
  return {
    'editions.list': async ({ reviewId }) => editionRows(session.library, await session.library.reviews.get(reviewId)),
    'editions.compare': async ({ reviewId, number, with: later }) => {
      const review = await session.library.reviews.get(reviewId);
      const former = await editionState(session.library, review, number);
      const latter = later === null ? review : (await editionState(session.library, review, later)).review;
      return {
        title: compareTexts(former.review.title, latter.title),
        text: compareTexts(reviewText(former.review.document), reviewText(latter.document)),
      };
    },
    'editions.proposeErratum': async ({ reviewId, number }) => {
      const review = await session.library.reviews.get(reviewId);
      return { text: erratumText(await editionState(session.library, review, number), { review, clippings: [] }) };
    },
    'editions.correct': ({ reviewId, corrects, text }) => correct(session, reviewId, corrects, text.trim()),
  };
}

async function correct(session: Session, reviewId: Id, corrects: number, text: string): Promise<Erratum | null> {
  const review = await session.library.reviews.get(reviewId);
  const corrected = review.editions.find(({ number }) => number === corrects);
  if (corrected === undefined) throw new DatelineError('not-found', `There is no edition ${corrects} of this review. Nothing was changed.`);
  const before = review.erratum ?? null;
  const after = text === '' ? null : { corrects, of: corrected.exportedAt.slice(0, 10), text };
  await setErratum(session, reviewId, after);
  session.history.push({
    step: { action: 'erratum', count: 1 },
    undo: () => setErratum(session, reviewId, before),
    redo: () => setErratum(session, reviewId, after),
  });
  return after;
}

async function setErratum(session: Session, reviewId: Id, erratum: Erratum | null): Promise<void> {
  const { reviews } = session.library;
  await reviews.save({ ...(await reviews.get(reviewId)), erratum, updatedAt: new Date().toISOString() });
  session.changed('reviews', [reviewId]);
}
