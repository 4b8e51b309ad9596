import type { Handlers } from '../contract/contract';
import type { exportCalls } from '../contract/export-calls';
import { exportDefaults } from '../export/default-options';
import { listTemplates } from '../export/templates';
import type { ExportFormat, ExportOptions } from '../model/export-options';
import type { Id } from '../model/id';
import { exportReview, renderReview, type ExportRequest, type ExportTools } from './export-review';
import { reviewClippingIds } from './review-clipping-ids';
import type { Session } from './session';

/** Shows and writes the finished review. Only the newest preview is wanted: a new one ends the one before. */
export function exportHandlers(session: Session): Handlers<keyof typeof exportCalls> {
  let running: AbortController | null = null;

  const start = (): ExportTools => {
    running?.abort();
    running = new AbortController();
    return { library: session.library, typesetter: session.context.typesetter, signal: running.signal };
  };

  const request = async (reviewId: Id, format: ExportFormat, options: ExportOptions): Promise<ExportRequest> => {
    const review = await session.library.reviews.get(reviewId);
    const clippings = await session.cache.load(session.library, reviewClippingIds(review));
    return { review, clippings, format, options };
  };

  return {
    'export.defaults': async ({ reviewId }) =>
      exportDefaults(
        await session.library.reviews.get(reviewId),
        await listTemplates(session.context.assetsFolder),
      ),
    'export.preview': async ({ reviewId, options }) => {
      const began = performance.now();
      const tools = start();
      const { bytes, pages, warnings } = await renderReview(await request(reviewId, 'pdf', options), tools);
      return { pdf: bytes, pages: pages ?? 1, milliseconds: performance.now() - began, warnings };
    },
    'export.save': async ({ reviewId, format, options, file }) => {
      const tools = start();
      const result = await exportReview(await request(reviewId, format, options), file, tools);
      session.changed('reviews', [reviewId]);
      return result;
    },
    'export.cancel': () => {
      running?.abort();
      return null;
    },
  };
}
