import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { captureFiles } from '../../../core/capture/capture-files';
import { Library } from '../../../core/library/library';
import { systemCode } from '../../../core/library/storage/io-error';
import { DatelineError } from '../../../core/model/dateline-error';
import { articlePage } from '../../unit/capture/support/article-page';
import { Random } from '../../unit/random';
import { say } from './say';
import { saves } from './saves';

const [disk = '', free = '0', seed = '0'] = process.argv.slice(2);
const filler = join(disk, 'filler');
const KILOBYTE = 1024;

// Fills the disk before each save, and gives it free after it: what was refused must then be saved.
const library = await Library.open(join(disk, 'library'));
await library.settled();
const made = library.index.madeAt();
for (const [kind, save] of Object.entries(saves)) {
  const prepared = await save.prepare({ library, folder: disk, random: new Random(Number(seed)) }, 200);
  fill();
  const failure = await prepared.run().then(() => null, (error: unknown) => error);
  const found = await prepared.found();
  rmSync(filler);
  if (failure !== null && !(failure instanceof DatelineError && failure.code === 'disk-full')) throw new Error(`${kind}: not told that the disk is full: ${String(failure)}`);
  if (found !== 'new' && (failure === null || found !== 'old')) throw new Error(`${kind}: after ${failure === null ? 'a save that was confirmed' : 'a refused save'} the file is ${found}.`);
  say({ kind, refused: failure !== null });
  await library.settled();
  await prepared.run(true);
  if ((await prepared.found()) !== 'new') throw new Error(`${kind}: what was saved with space again is not there.`);
}
await importPages();
await library.settled();
if (library.index.madeAt() !== made) throw new Error('The index was thrown away, though it only had no room for a change.');
await library.close();

async function importPages(): Promise<void> {
  const inputs = join(tmpdir(), `dateline-faults-pages-${String(process.pid)}`);
  await mkdir(inputs);
  try {
    for (let number = 0; number < 5; number += 1) await writeFile(join(inputs, `page-${String(number)}.html`), articlePage({ title: `Freight, part ${String(number)}`, inside: `<p>${'Freight grows. '.repeat(3_000)}</p>` }));
    const context = { library, now: () => new Date(), signal: new AbortController().signal };
    fill();
    const tried = await captureFiles([inputs], context);
    rmSync(filler);
    for (const { status, error } of tried) if (status === 'failed' && error?.code !== 'disk-full') throw new Error(`import: not told that the disk is full: ${JSON.stringify(error)}`);
    say({ kind: 'import', refused: tried.some(({ status }) => status === 'failed') });
    await library.settled();
    const again = await captureFiles([inputs], context);
    const lost = again.filter(({ status }) => status === 'failed');
    if (lost.length > 0) throw new Error(`import: not clipped with space again: ${JSON.stringify(lost)}`);
  } finally {
    rmSync(inputs, { recursive: true, force: true });
  }
}

function fill(): void {
  const file = openSync(filler, 'w');
  const block = Buffer.alloc(4 * KILOBYTE);
  try {
    for (;;) {
      const { bavail, bsize } = statfsSync(disk);
      if (bavail * bsize <= Number(free) * KILOBYTE) break;
      writeSync(file, block);
    }
  } catch (error) {
    if (systemCode(error) !== 'ENOSPC') throw error;
  } finally {
    closeSync(file);
  }
}
