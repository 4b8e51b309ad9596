import { readFile } from 'node:fs/promises';
import type { Handlers } from '../contract/contract';
import type { reviewCalls } from '../contract/review-calls';
import { checkReview } from '../checks/check-review';
import { compareTexts } from '../families/compare/compare-texts';
import { reviewText } from '../library/review-text';
import type { Id } from '../model/id';
import type { Review } from '../model/review';
import { writeMarkdown } from '../review/markdown/write-markdown';
import { importBundle } from '../bundle/import-bundle';
import { createReview, importReview, shelveClippings } from './create-review';
import { knownOutlets } from './known-outlets';
import { openReview } from './open-review';
import { reviewClippingIds } from './review-clipping-ids';
import { draftOfReview } from './review-draft';
import { reviewSources } from './review-sources';
import { rollForward } from './roll-forward/roll-forward';
import { saveReview } from './save-review';
import type { Session } from './session';

/** Makes, opens, saves and checks reviews. */
export function reviewHandlers(session: Session): Handlers<keyof typeof reviewCalls> {
  const made = (review: Review): Review => {
    session.changed('reviews', [review.id]);
    return review;
  };
  return {
    'reviews.list': () => session.library.reviews.list(),
    'reviews.create': async (wanted) => made(await createReview(session.library, wanted)),
    'reviews.rollForward': async ({ id, clippingIds }) => {
      const review = made(await rollForward(session.library, { from: id, clippingIds }));
      session.history.push({
        step: { action: 'roll-forward', count: 1 },
        undo: () => removeReview(session, review.id),
        redo: () => restoreReview(session, review.id),
      });
      return review;
    },
    'reviews.get': ({ id }) => openReview(session, id),
    'reviews.compare': async ({ one, other }) => {
      const [former, latter] = [await session.library.reviews.get(one), await session.library.reviews.get(other)];
      return {
        title: compareTexts(former.title, latter.title),
        text: compareTexts(reviewText(former.document), reviewText(latter.document)),
      };
    },
    'reviews.save': async (edit) => {
      const saved = await saveReview(session, edit);
      session.changed('reviews', [edit.id]);
      return saved;
    },
    'reviews.shelve': async ({ id, clippingIds }) => made(await shelveClippings(session.library, id, clippingIds)),
    'reviews.remove': async ({ id }) => {
      await removeReview(session, id);
      session.history.push({
        step: { action: 'remove-review', count: 1 },
        undo: () => restoreReview(session, id),
        redo: () => removeReview(session, id),
      });
      return null;
    },
    'reviews.sources': async ({ id }) => reviewSources(session, await session.library.reviews.get(id)),
    'reviews.draft': async ({ id, document, sectionIds }) => {
      const { library, cache } = session;
      return draftOfReview(library, cache, { ...(await library.reviews.get(id)), document }, sectionIds);
    },
    'reviews.importMarkdown': async ({ path }) => made(await importReview(session.library, await readFile(path, 'utf8'))),
    'reviews.importBundle': async ({ path }) => {
      const taken = await importBundle(session.library, path);
      session.changed('reviews', [taken.reviewId]);
      session.changed('clippings', taken.added);
      return taken;
    },
    'reviews.writeMarkdown': async ({ id }) => ({ markdown: writeMarkdown(await session.library.reviews.get(id)) }),
    'checks.run': async ({ reviewId, document }) => {
      const review = await session.library.reviews.get(reviewId);
      const edited = { ...review, document };
      const clippings = await session.cache.load(session.library, reviewClippingIds(edited));
      return checkReview(edited, { clippings, outlets: knownOutlets(session.library) });
    },
  };
}

async function removeReview(session: Session, id: Id): Promise<void> {
  await session.library.reviews.remove(id);
  session.changed('reviews', [id]);
}

async function restoreReview(session: Session, id: Id): Promise<void> {
  await session.library.reviews.restore(id);
  session.changed('reviews', [id]);
}
