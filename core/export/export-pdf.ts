import type { DocumentTree } from '../tree/document-tree';
import type { ExportContext, Exported } from './exporters';
import { printedPictures } from './printed-pictures';

/** Typesets the tree with the chosen template. */
export async function exportPdf(tree: DocumentTree, { typesetter, options, pictureFile, signal }: ExportContext): Promise<Exported> {
  const { pictures, missing } = printedPictures(tree, pictureFile);
  const { pdf, pages, warnings } = await typesetter.typeset({ template: options.template, data: tree, pictures }, signal);
  return { bytes: pdf, pages, warnings: [...tree.warnings, ...unprinted(missing), ...warnings] };
}

function unprinted(count: number): string[] {
  if (count === 0) return [];
  return [count === 1 ? 'One picture could not be printed; its caption stands for it.' : `${String(count)} pictures could not be printed; their captions stand for them.`];
}
