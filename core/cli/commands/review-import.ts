import { resolve } from 'node:path';
import { importReview } from '../../app/create-review';
import { reviewClippingIds } from '../../app/review-clipping-ids';
import { importBundle, type ImportedBundle } from '../../bundle/import-bundle';
import type { Command } from '../command';
import type { Output } from '../output';
import { readTextFile } from '../read-text-file';

export const reviewImport: Command = {
  name: 'review import',
  usage: 'FILE.md|FILE.dateline',
  summary: 'Make a review of its Markdown source, or take in a bundle of a review and its clippings',
  options: [],
  words: { least: 1, most: 1 },
  async run({ words: [file = ''] }, { output, library, cache }) {
    const opened = await library();
    if (/\.dateline$/i.test(file)) {
      reportBundle(await importBundle(opened, resolve(file)), output);
      return true;
    }
    const markdown = await readTextFile(file);
    const review = await importReview(opened, markdown);
    const wanted = reviewClippingIds(review);
    const there = await cache.load(opened, wanted);
    const missing = wanted.filter((id) => !there.has(id));
    if (missing.length > 0) output.note(`It cites clippings that are not in this library: ${missing.join(', ')}.`);
    const { id, title, dateline, date, language } = review;
    output.result({ id, title, dateline, date, language, clippings: there.size, missing }, () => `Made the review ${id}: ${title}`);
    return true;
  },
};

function reportBundle({ reviewId, title, added, reused, known, editions }: ImportedBundle, output: Output): void {
  const row = { id: reviewId, title, added, reused, known, editions };
  output.result(row, () => (known ? `The review ${reviewId} was there already: ${title}` : `Took in the review ${reviewId} with ${String(added.length)} new clippings: ${title}`));
}
