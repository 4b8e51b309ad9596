import type { ReviewContent } from '../../model/review';
import { writeBlocks } from './write-blocks';
import { writeFrontMatter } from './write-front-matter';

/** Writes a review as Markdown that `readMarkdown` reads back without loss. */
export function writeMarkdown(review: ReviewContent): string {
  return [...writeFrontMatter(review), '', ...writeBlocks(review.document.content), ''].join('\n');
}
