import { readdir, readFile } from 'node:fs/promises';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { CLIPPING_KIND } from '../../../core/library/storage/document-kind';
import { parseDocument } from '../../../core/library/storage/parse-document';
import { buildChild, startChild } from './support/child';
import { clippingDraft } from './support/drafts';
import { useScratch } from './support/scratch';

const scratch = useScratch();
const ID = 'abcd0001';
let saveWithoutEnd = '';
beforeAll(async () => {
  saveWithoutEnd = await buildChild('save-without-end');
});

/** Resolves as soon as something happens to a file with such a name: a save is at that point. */
function eventOn(folder: string, isIt: (name: string) => boolean): Promise<void> {
  return new Promise((seen) => {
    const watcher = watch(folder, (_, name) => {
      if (name === null || !isIt(name)) return;
      watcher.close();
      seen();
    });
  });
}

const MOMENTS = [(name: string) => name.endsWith('.tmp'), (name: string) => name === `${ID}.json`];

it('kill -9 in the middle of a save leaves the old clipping or the new one, and nothing else after reopening', { timeout: 60_000 }, async () => {
  const library = await scratch.create();
  await library.clippings.create(clippingDraft(ID));
  await library.close();
  const folder = join(library.folder, 'clippings/ab');
  let caught = 0;
  for (const moment of [...MOMENTS, ...MOMENTS, ...MOMENTS, ...MOMENTS]) {
    const child = startChild(saveWithoutEnd, [library.folder, ID]);
    expect(await child.line()).toBe('saving');
    await eventOn(folder, moment);
    await child.kill();
    const text = await readFile(join(folder, `${ID}.json`), 'utf8');
    const parsed = parseDocument(CLIPPING_KIND, text);
    if (parsed.state !== 'good') throw new Error(`After a kill the clipping is ${parsed.state}.`);
    const words = new Set(parsed.document.note.split(' ').filter((word) => word !== ''));
    expect(words.size).toBeLessThanOrEqual(1);
    caught += (await readdir(folder)).length - 1;
    const opened = await scratch.open(library.folder);
    expect(opened.problems).toEqual([]);
    expect(await opened.clippings.get(ID)).toEqual(parsed.document);
    expect(await readdir(folder)).toEqual([`${ID}.json`]);
    await opened.close();
  }
  // Otherwise the kills came too late to prove anything.
  expect(caught).toBeGreaterThan(0);
});
