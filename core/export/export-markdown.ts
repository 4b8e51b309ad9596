import { writeMarkdown } from '../review/markdown/write-markdown';
import type { DocumentTree } from '../tree/document-tree';
import type { ExportContext, Exported } from './exporters';

/**
 * Writes the review as the Markdown source it can be read back from. That source holds more than the tree (comments,
 * the shelf, ids of what is cited), so it is written from the review itself; the options of print do not apply.
 */
export function exportMarkdown(tree: DocumentTree, { review }: ExportContext): Promise<Exported> {
  const bytes = new TextEncoder().encode(writeMarkdown(review));
  return Promise.resolve({ bytes, warnings: tree.warnings });
}
