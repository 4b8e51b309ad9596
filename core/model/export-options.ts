import { z } from 'zod';
import { documentLanguage } from './language';
import { day } from './moment';

export const exportPart = z.enum(['cover', 'contents', 'narrative', 'clippings', 'coverage', 'sources']);
export type ExportPart = z.infer<typeof exportPart>;

/** How much of each article a review shows; an outlet's rights can only lower it. */
export const articleText = z.enum(['full', 'excerpt', 'link']);
export type ArticleText = z.infer<typeof articleText>;

export const exportFormat = z.enum(['pdf', 'docx', 'eml', 'html', 'txt', 'md', 'ninjs', 'csv', 'xlsx', 'bundle']);
export type ExportFormat = z.infer<typeof exportFormat>;

/** @returns the ending of a file's name, without the dot */
export function fileExtension(format: ExportFormat): string {
  if (format === 'bundle') return 'dateline';
  return format === 'ninjs' ? 'json' : format;
}

/** The choices of the export screen and of `dateline export`. */
export const exportOptions = z.object({
  template: z.string(),
  language: documentLanguage,
  parts: z.array(exportPart),
  text: articleText,
  paper: z.enum(['a4', 'us-letter']),
  clippingPerPage: z.boolean(),
  /** Where a statement's source is told: in the list at the end, or also at the foot of its page. */
  notes: z.enum(['end', 'page']).optional(),
  /** A square code beside each clipping that opens its address. */
  codes: z.boolean().optional(),
  /** Number of the issue as it is printed after `No.`. */
  issue: z.string().max(40).optional(),
  /** Another classification than the office's usual one; empty for none. */
  classification: z.string().max(200).optional(),
  /** A page behind the narrative that says which checks were run, and what was dismissed and why. */
  checksPage: z.boolean().optional(),
  draft: z.boolean().optional(),
  /** Last day on which the review may be used; null for no such day, left out for the office's usual span. */
  expires: day.nullable().optional(),
  /** Of the mail: the title of the review unless another subject is given, and addresses with commas between them. */
  subject: z.string().max(300).optional(),
  recipients: z.string().max(4000).optional(),
  /** What the PDF is made for: to be read by every program, or to be kept for decades. */
  standard: z.enum(['ua-1', 'a-2b']).optional(),
  /** The originals of clippings that are printed in full go into the PDF as files. */
  attachOriginals: z.boolean().optional(),
  /** Of the bundle: the review's editions, and what they were made from, stay behind. */
  leaveEditions: z.boolean().optional(),
});
export type ExportOptions = z.infer<typeof exportOptions>;

/** Options that a template may leave out, as it does without what they choose. */
export const templateOption = z.enum(['clippingPerPage', 'notes', 'codes', 'attachOriginals']);
export type TemplateOption = z.infer<typeof templateOption>;
