import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Clipping } from '../../../core/model/clipping';
import { documentText, sealed } from '../../../core/library/storage/document-text';
import { Random } from '../../unit/random';
import { say } from './say';

const [folder = '', path = '', seed = '0', pauseMost = '40'] = process.argv.slice(2);
const random = new Random(Number(seed));

// Saves a clipping over and over as careless programs do: into the file itself, without a copy.
const file = join(folder, path);
let clipping = JSON.parse(await readFile(file, 'utf8')) as Clipping;
const words = 'заметка '.repeat(2_500_000);
say({ ready: true });
for (let count = 0; ; count += 1) {
  await pause(random.below(Number(pauseMost)));
  clipping = sealed({ ...clipping, revision: clipping.revision + 1, note: `${String(count)} ${words}` });
  await writeFile(file, documentText(clipping));
  say({ saved: path, revision: clipping.revision, checksum: clipping.checksum });
}
