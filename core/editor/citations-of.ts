import type { ReviewDocument } from '../model/review-document';
import type { PlacedCitation } from './statement';
import { textBlocks } from './text-blocks';

/** All citations of the document in reading order, those in headings included, with their ProseMirror positions. */
export function citationsOf(document: ReviewDocument): PlacedCitation[] {
  return textBlocks(document).flatMap((block) => block.citations);
}
