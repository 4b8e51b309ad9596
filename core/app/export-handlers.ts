import type { Handlers } from '../contract/contract';
import type { exportCalls } from '../contract/export-calls';
import { exportDefaults } from '../export/default-options';
import { listTemplates, type FoundTemplate } from '../export/templates';
import { insideLibrary } from '../library/inside-library';
import { TEMPLATES_FOLDER } from '../library/layout';
import type { ExportFormat, ExportOptions } from '../model/export-options';
import type { Id } from '../model/id';
import { asItWas, editionState } from './editions/edition-state';
import { exportAll } from './export-all';
import { exportReview, renderReview, showReview, type ExportRequest, type ExportTools } from './export-review';
import { ExportTurns } from './export-turns';
import { reviewClippingIds } from './review-clipping-ids';
import type { Session } from './session';

/** Shows and writes the finished review. */
export function exportHandlers(session: Session): Handlers<keyof typeof exportCalls> {
  const turns = new ExportTurns();
  let several: AbortController | null = null;
  const tools = (signal: AbortSignal): ExportTools => {
    return { library: session.library, typesetter: session.context.typesetter, signal };
  };

  return {
    'export.defaults': async ({ reviewId }) => {
      const { library } = session;
      const review = await library.reviews.get(reviewId);
      const templates = await templatesOf(session);
      const usual = library.document.exportPresets?.find((preset) => preset.usual);
      return exportDefaults(review, templates, review.editions.at(-1)?.options ?? usual?.options);
    },
    'export.preview': ({ reviewId, options, edition, quick }) =>
      turns.preview(async (signal) => {
        const began = performance.now();
        const request = await exportRequest(session, { reviewId, format: 'pdf', options, edition });
        const { bytes, pages, warnings } = await renderReview(request, { ...tools(signal), onScreen: quick === true });
        return { pdf: bytes, pages: pages ?? 1, milliseconds: performance.now() - began, warnings };
      }),
    'export.text': async ({ reviewId, format, options, edition }) => {
      const request = await exportRequest(session, { reviewId, format, options, edition });
      return showReview(request, tools(new AbortController().signal));
    },
    'export.save': async ({ reviewId, format, options, edition, file }) => {
      const result = await turns.save(async (signal) =>
        exportReview(await exportRequest(session, { reviewId, format, options, edition }), file, tools(signal)),
      );
      session.changed('reviews', [reviewId]);
      return result;
    },
    'export.saveAll': async ({ reviewId, formats, options, edition, folder }) => {
      const { suggestedName } = exportDefaults(await session.library.reviews.get(reviewId), await templatesOf(session));
      several = new AbortController();
      const wanted = [...new Set(formats)];
      const files = await exportAll(wanted, folder, suggestedName, {
        write: (format, file) =>
          turns.save(async (signal) => exportReview(await exportRequest(session, { reviewId, format, options, edition }), file, tools(signal))),
        onProgress: (done, format) => session.context.emit('export.progress', { done, total: wanted.length, format }),
        signal: several.signal,
      });
      session.changed('reviews', [reviewId]);
      return files;
    },
    'export.cancel': ({ job }) => {
      if (job === 'save') several?.abort();
      turns.cancel(job);
      return null;
    },
  };
}

interface Wanted {
  reviewId: Id;
  format: ExportFormat;
  options: ExportOptions;
  edition?: number | undefined;
}

async function exportRequest(session: Session, { reviewId, format, options, edition }: Wanted): Promise<ExportRequest> {
  const { library } = session;
  const review = await library.reviews.get(reviewId);
  const template = (await templatesOf(session)).find(({ id }) => id === options.template);
  const how = { format, options, templateParts: template?.parts };
  if (edition !== undefined) return { ...asItWas(review, await editionState(library, review, edition)), ...how };
  const clippings = await session.cache.load(library, reviewClippingIds(review));
  return { review, clippings, ...how };
}

function templatesOf({ library, context }: Session): Promise<FoundTemplate[]> {
  return listTemplates(context.assetsFolder, insideLibrary(library.folder, TEMPLATES_FOLDER));
}
