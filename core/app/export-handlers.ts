import type { Handlers } from '../contract/contract';
import type { exportCalls } from '../contract/export-calls';
import { exportDefaults } from '../export/default-options';
import { listTemplates } from '../export/templates';
import type { ExportFormat, ExportOptions } from '../model/export-options';
import type { Id } from '../model/id';
import { exportReview, renderReview, type ExportRequest, type ExportTools } from './export-review';
import { ExportTurns } from './export-turns';
import { reviewClippingIds } from './review-clipping-ids';
import type { Session } from './session';

/** Shows and writes the finished review. */
export function exportHandlers(session: Session): Handlers<keyof typeof exportCalls> {
  const turns = new ExportTurns();
  const tools = (signal: AbortSignal): ExportTools => {
    return { library: session.library, typesetter: session.context.typesetter, signal };
  };

  return {
    'export.defaults': async ({ reviewId }) =>
      exportDefaults(
        await session.library.reviews.get(reviewId),
        await listTemplates(session.context.assetsFolder),
      ),
    'export.preview': ({ reviewId, options }) =>
      turns.preview(async (signal) => {
        const began = performance.now();
        const request = await exportRequest(session, reviewId, 'pdf', options);
        const { bytes, pages, warnings } = await renderReview(request, tools(signal));
        return { pdf: bytes, pages: pages ?? 1, milliseconds: performance.now() - began, warnings };
      }),
    'export.text': async ({ reviewId, format, options }) => {
      const request = await exportRequest(session, reviewId, format, options);
      const { bytes, warnings } = await renderReview(request, tools(new AbortController().signal));
      return { text: new TextDecoder().decode(bytes), warnings };
    },
    'export.save': async ({ reviewId, format, options, file }) => {
      const result = await turns.save(async (signal) =>
        exportReview(await exportRequest(session, reviewId, format, options), file, tools(signal)),
      );
      session.changed('reviews', [reviewId]);
      return result;
    },
    'export.cancel': () => {
      turns.cancel();
      return null;
    },
  };
}

async function exportRequest(
  session: Session,
  reviewId: Id,
  format: ExportFormat,
  options: ExportOptions,
): Promise<ExportRequest> {
  const review = await session.library.reviews.get(reviewId);
  const clippings = await session.cache.load(session.library, reviewClippingIds(review));
  return { review, clippings, format, options };
}
