import { z } from 'zod';
import { documentLanguage } from './language';

export const exportPart = z.enum(['cover', 'contents', 'narrative', 'clippings', 'coverage', 'sources']);
export type ExportPart = z.infer<typeof exportPart>;

/** How much of each article a review shows; an outlet's rights can only lower it. */
export const articleText = z.enum(['full', 'excerpt', 'link']);
export type ArticleText = z.infer<typeof articleText>;

export const exportFormat = z.enum(['pdf', 'html', 'txt', 'md']);
export type ExportFormat = z.infer<typeof exportFormat>;

/** The choices of the export screen and of `dateline export`. */
export const exportOptions = z.object({
  template: z.string(),
  language: documentLanguage,
  parts: z.array(exportPart),
  text: articleText,
  paper: z.enum(['a4', 'us-letter']),
  clippingPerPage: z.boolean(),
});
export type ExportOptions = z.infer<typeof exportOptions>;
