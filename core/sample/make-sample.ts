import { readFile, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { importReview } from '../app/create-review';
import { Library } from '../library/library';
import type { OpenOptions } from '../library/open-parts';
import { DatelineError } from '../model/dateline-error';
import type { Highlight } from '../model/highlight';
import type { Id } from '../model/id';
import { addSampleClipping } from './add-sample-clipping';
import { readSampleManifest } from './sample-manifest';

/**
 * Makes the sample library from its input files, with the code that any other article goes through.
 * It is made beside `folder` and moved there when it is whole, so that no half-made one is ever found.
 * @param folder where the library is to be; it must not exist, or be empty
 * @param assetsFolder Dateline's own assets
 * @param options how it is opened when it is made
 * @returns the open library and its review
 * @throws DatelineError `conflict` when something is in the folder already
 */
export async function makeSample(folder: string, assetsFolder: string, options: OpenOptions = {}): Promise<{ library: Library; reviewId: Id }> {
  await clearEmptyFolder(folder);
  const making = `${folder}.making`;
  await rm(making, { recursive: true, force: true });
  try {
    const reviewId = await fillSample(making, join(assetsFolder, 'sample'));
    await rename(making, folder);
    return { library: await Library.open(folder, options), reviewId };
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    throw error;
  }
}

// A folder cannot be renamed onto one that exists, on Windows not even onto an empty one.
async function clearEmptyFolder(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    throw new DatelineError('conflict', `The sample library cannot be made in “${folder}”: something is there already.`, { cause: error });
  }
}

async function fillSample(folder: string, sampleFolder: string): Promise<Id> {
  const { name, office, review, sections, outlets, houseWords, clippings } = await readSampleManifest(sampleFolder);
  const library = await Library.create(folder, name);
  try {
    await library.changeDocument((document) => ({ settings: { ...document.settings, office }, sections, houseWords }));
    let markdown = await readFile(join(sampleFolder, review), 'utf8');
    for (const clipping of clippings) {
      const highlights = await addSampleClipping(library, clipping, join(sampleFolder, 'inputs'));
      markdown = citeHighlights(markdown, clipping.id, highlights);
    }
    // Last, so that each clipping has the outlet that its own page names, and says so.
    await library.changeDocument(() => ({ outlets }));
    return (await importReview(library, markdown)).id;
  } finally {
    await library.close();
  }
}

// Highlights get their ids as they are made; the review names their words.
function citeHighlights(markdown: string, clippingId: Id, highlights: readonly Highlight[]): string {
  return highlights.reduce((source, { id, passage }) => {
    const words = JSON.stringify(passage.exact);
    return source.replaceAll(`@${clippingId} ${words}`, `@${clippingId}#${id} ${words}`);
  }, markdown);
}
