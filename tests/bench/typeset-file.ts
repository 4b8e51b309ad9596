// One export as a process of its own: `typeset-file TREE.json OUT.pdf`.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTypesetter } from '../../core/export/typesetter';

const [, , source = '', target = ''] = process.argv;
const typesetter = createTypesetter({ assetsFolder: join(process.cwd(), 'assets') });
const { pdf } = await typesetter.typeset({ template: 'narrative', data: JSON.parse(await readFile(source, 'utf8')) });
await writeFile(target, pdf);
