import type { DocumentTree } from '../tree/document-tree';
import type { ExportContext, Exported } from './exporters';
import { printedPictures } from './printed-pictures';
import { typesetSections } from './typeset-sections';

/** Typesets the tree with the chosen template: to a file, or to be looked at. */
export async function exportPdf(tree: DocumentTree, { typesetter, options, pictureFile, originalFile, ownTemplates, onScreen, signal }: ExportContext): Promise<Exported> {
  const { pictures, missing } = printedPictures(tree, pictureFile);
  const attachments = tree.attachments.flatMap((attachment) => {
    const file = originalFile?.(attachment.path) ?? null;
    return file === null ? [] : [{ ...attachment, file }];
  });
  const { sections, ...data } = tree;
  const job = { template: options.template, data, sections: typesetSections(sections), pictures, attachments, ...(ownTemplates && { ownTemplates }), standard: options.standard ?? 'ua-1', ...(onScreen === true && { onScreen }) };
  const { pdf, pages, warnings } = await typesetter.typeset(job, signal);
  return { bytes: pdf, pages, warnings: [...tree.warnings, ...unprinted(missing), ...unattached(tree.attachments.length - attachments.length), ...warnings] };
}

function unattached(count: number): string[] {
  if (count === 0) return [];
  return [count === 1 ? 'One original is not in the library any more and was not attached.' : `${String(count)} originals are not in the library any more and were not attached.`];
}

function unprinted(count: number): string[] {
  if (count === 0) return [];
  return [count === 1 ? 'One picture could not be printed; its caption stands for it.' : `${String(count)} pictures could not be printed; their captions stand for them.`];
}
