import { join, resolve } from 'node:path';
import { LIBRARY_FILE } from '../../library/layout';
import { Library } from '../../library/library';
import { isThere } from '../../library/storage/is-there';
import { DatelineError } from '../../model/dateline-error';
import { makeSample } from '../../sample/make-sample';
import type { Command } from '../command';
import { wrongUse } from '../parse-command-line';
import { writeReview } from './export';

export const sample: Command = {
  name: 'sample',
  usage: '--out DIR',
  summary: 'Make the sample library and its review as PDF',
  details: 'A sample library that is in DIR already is used as it stands.',
  options: ['out'],
  words: { least: 0, most: 0 },
  internal: true,
  async run({ option }, tools) {
    const out = option('out');
    if (!out) throw wrongUse(sample, 'Say which folder to make it in.');
    const folder = resolve(out, 'sample-library');
    const { library, reviewId } = await openSample(folder, tools.assetsFolder());
    tools.keep(library);
    const file = resolve(out, 'sample-review.pdf');
    await writeReview({ id: reviewId, format: 'pdf', options: {}, file }, { ...tools, library: () => Promise.resolve(library) });
    return true;
  },
};

async function openSample(folder: string, assetsFolder: string): Promise<{ library: Library; reviewId: string }> {
  if (!(await isThere(join(folder, LIBRARY_FILE)))) return makeSample(folder, assetsFolder);
  const library = await Library.open(folder);
  const [review] = await library.reviews.list();
  if (review) return { library, reviewId: review.id };
  await library.close();
  throw new DatelineError('not-found', `The sample library in “${folder}” has no review any more. Remove the folder to make it anew.`);
}
