import type { DocumentTree } from '../tree/document-tree';
import type { ExportContext, Exported } from './exporters';

/** Typesets the tree with the chosen template. */
export async function exportPdf(tree: DocumentTree, { typesetter, options, signal }: ExportContext): Promise<Exported> {
  const { pdf, pages, warnings } = await typesetter.typeset({ template: options.template, data: tree }, signal);
  return { bytes: pdf, pages, warnings: [...tree.warnings, ...warnings] };
}
