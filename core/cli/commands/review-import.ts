import { importReview } from '../../app/create-review';
import { reviewClippingIds } from '../../app/review-clipping-ids';
import type { Command } from '../command';
import { readTextFile } from '../read-text-file';

export const reviewImport: Command = {
  name: 'review import',
  usage: 'FILE.md',
  summary: 'Make a review of its Markdown source',
  options: [],
  words: { least: 1, most: 1 },
  async run({ words: [file = ''] }, { output, library, cache }) {
    const markdown = await readTextFile(file);
    const opened = await library();
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
