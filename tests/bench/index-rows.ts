import { cp, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { INDEX_FILE } from '../../core/library/layout';
import { Library } from '../../core/library/library';
import { CLIPPING_KIND } from '../../core/library/storage/document-kind';
import { documentFiles } from '../../core/library/document-files';
import { parseDocument } from '../../core/library/storage/parse-document';
import type { Row } from './row';

/** Building the index of a thousand clippings, against reading and checking their files; its size against theirs. */
export async function* indexRows({ middle, large, scratch }: { middle: string; large: string; scratch: string }): AsyncGenerator<Row> {
  const folder = join(scratch, 'index');
  await cp(middle, folder, { recursive: true });
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    await rm(join(folder, INDEX_FILE), { force: true });
    ours.push(await cpuOf(async () => {
      const library = await Library.open(folder);
      await library.settled();
      await library.close();
    }));
    theirs.push(await cpuOf(async () => {
      for await (const { path } of documentFiles(folder)) parseDocument(CLIPPING_KIND, await readFile(path, 'utf8'));
    }));
  }
  yield { what: 'Build the index of 1000 clippings (processor time)', against: 'reading and checking their files', ours, theirs, promise: null };
  const index = (await stat(join(large, INDEX_FILE))).size;
  let files = 0;
  for await (const { path } of documentFiles(large)) files += (await stat(path)).size;
  yield { what: 'Size of the index of 100000 clippings', against: 'their files', ours: [index], theirs: [files], promise: null, unit: 'bytes' };
}

/** @returns milliseconds of processor time of this process */
async function cpuOf(step: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await step();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
