import { z } from 'zod';
import { exportFormat, exportOptions, exportPart, templateOption } from '../model/export-options';
import { id } from '../model/id';
import { call } from './call';

/** A template as the window offers it, with what can be chosen about it. */
export const templateChoice = z.object({
  id: z.string(),
  label: z.string(),
  /** Added by the user. */
  own: z.boolean(),
  papers: z.array(exportOptions.shape.paper),
  parts: z.array(exportPart),
  options: z.array(templateOption),
});
export type TemplateChoice = z.infer<typeof templateChoice>;

export const exportDefaults = z.object({
  options: exportOptions,
  templates: z.array(templateChoice),
  suggestedName: z.string(),
});
export type ExportDefaults = z.infer<typeof exportDefaults>;

export const preview = z.object({
  pdf: z.instanceof(Uint8Array),
  pages: z.int().positive(),
  milliseconds: z.number().nonnegative(),
  warnings: z.array(z.string()),
});
export type Preview = z.infer<typeof preview>;

/** The file of any other format as it is shown: the text that it is, or a page of HTML. */
export const exportedText = z.object({ shown: z.enum(['page', 'text']), text: z.string(), warnings: z.array(z.string()) });
export type ExportedText = z.infer<typeof exportedText>;

export const exportResult = z.object({
  file: z.string(),
  bytes: z.int(),
  pages: z.int().optional(),
  warnings: z.array(z.string()),
});
export type ExportResult = z.infer<typeof exportResult>;

/** What became of one format of several: its file, or why there is none. */
export const exportedFile = z.object({ format: exportFormat, file: z.string().nullable(), problem: z.string().nullable(), warnings: z.array(z.string()) });
export type ExportedFile = z.infer<typeof exportedFile>;

/** An edition to make again as it was, instead of the review as it is. */
const edition = z.int().positive().optional();

export const exportCalls = {
  'export.defaults': call(z.strictObject({ reviewId: id }), exportDefaults),
  /** `quick`: the same pages, in a file without what only other programs read. */
  'export.preview': call(z.strictObject({ reviewId: id, options: exportOptions, edition, quick: z.boolean().optional() }), preview),
  'export.text': call(z.strictObject({ reviewId: id, format: exportFormat.exclude(['pdf']), options: exportOptions, edition }), exportedText),
  'export.save': call(
    z.strictObject({ reviewId: id, format: exportFormat, options: exportOptions, edition, file: z.string().min(1).max(4096) }),
    exportResult,
  ),
  /** Writes several formats into a folder, over no file that is there; what was not begun before a cancel is missing. */
  'export.saveAll': call(
    z.strictObject({ reviewId: id, formats: z.array(exportFormat).min(1).max(20), options: exportOptions, edition, folder: z.string().min(1).max(4096) }),
    z.array(exportedFile),
  ),
  /** `preview`: the pages that are being made; `save`: the files. */
  'export.cancel': call(z.strictObject({ job: z.enum(['preview', 'save']) }), z.null()),
};
