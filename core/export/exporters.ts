import type { ExportFormat, ExportOptions } from '../model/export-options';
import type { Review } from '../model/review';
import type { DocumentTree } from '../tree/document-tree';
import type { CarriedEditions } from '../bundle/carried-editions';
import { exportBundle } from '../bundle/export-bundle';
import { exportMarkdown } from './export-markdown';
import { exportPdf } from './export-pdf';
import { exportHtml } from './html/export-html';
import { exportNinjs } from './ninjs/export-ninjs';
import { exportCsv } from './table/export-csv';
import { exportText } from './text/export-text';
import type { KeptClippings } from './kept-clippings';
import type { Typesetter } from './typesetter';

export interface ExportContext {
  typesetter: Typesetter;
  review: Review;
  options: ExportOptions;
  kept?: KeptClippings;
  /** The review's editions for a bundle; it takes none along where this is left out. */
  editions?(): Promise<CarriedEditions>;
  /** Where a picture of the tree lies on this machine, null when it is not there any more. */
  pictureFile(path: string): string | null;
  /** Where an original of the library lies on this machine, null when it is not there any more. */
  originalFile?(path: string): string | null;
  /** The folder with the user's own templates. */
  ownTemplates?: string;
  /** The pages are only looked at, and need not hold what other programs read in a PDF. */
  onScreen?: boolean;
  signal?: AbortSignal;
}

/** A finished file, with what the person who exports must know about it. */
export interface Exported {
  bytes: Uint8Array<ArrayBuffer>;
  pages?: number;
  warnings: string[];
}

/** One way out of Dateline: menu, save dialog, command line and tests all read this list. */
export interface Exporter {
  format: ExportFormat;
  label: string;
  /** @throws DatelineError `cancelled` or `compile-failed` */
  write(tree: DocumentTree, context: ExportContext): Promise<Exported>;
}

// What stands on a large package is loaded by its first file: Dateline starts without it.
export const exporters: readonly Exporter[] = [
  { format: 'pdf', label: 'PDF', write: exportPdf },
  { format: 'docx', label: 'Word', write: async (tree, context) => (await import('./docx/export-docx')).exportDocx(tree, context) },
  { format: 'eml', label: 'E-mail', write: async (tree, context) => (await import('./mail/export-mail')).exportMail(tree, context) },
  { format: 'html', label: 'Web page', write: exportHtml },
  { format: 'txt', label: 'Plain text', write: exportText },
  { format: 'md', label: 'Markdown', write: exportMarkdown },
  { format: 'ninjs', label: 'ninjs', write: exportNinjs },
  { format: 'csv', label: 'CSV', write: exportCsv },
  { format: 'xlsx', label: 'Excel', write: async (tree, context) => (await import('./table/export-xlsx')).exportXlsx(tree, context) },
  { format: 'bundle', label: 'Review bundle', write: exportBundle },
];
