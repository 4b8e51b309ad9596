// Bare Readability over the files of a folder, as a process of its own: `read-bare FOLDER`.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const [, , folder = ''] = process.argv;
let letters = 0;
for (const name of (await readdir(folder)).sort()) {
  const { document } = parseHTML(await readFile(join(folder, name), 'utf8'));
  letters += new Readability(document).parse()?.textContent?.length ?? 0;
}
process.stdout.write(`${String(letters)}\n`);
