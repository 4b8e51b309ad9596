import { exportPdf } from '../../core/export/export-pdf';
import type { Typesetter } from '../../core/export/typesetter';
import type { DocumentTree } from '../../core/tree/document-tree';
import { ALL_PARTS, makeReview } from '../unit/tree/make-review';

/** @returns the bytes of a review's PDF, made as the app makes them */
export async function printed(tree: DocumentTree, typesetter: Typesetter, onScreen = false): Promise<Uint8Array> {
  const { bytes } = await exportPdf(tree, { typesetter, review: makeReview({}), options: ALL_PARTS, pictureFile: () => null, onScreen });
  return bytes;
}
