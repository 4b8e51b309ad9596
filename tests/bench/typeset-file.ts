// One export as a process of its own: `typeset-file TREE.json OUT.pdf`.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTypesetter } from '../../core/export/typesetter';
import type { DocumentTree } from '../../core/tree/document-tree';
import { printed } from './printed';

const [, , source = '', target = ''] = process.argv;
const typesetter = createTypesetter({ assetsFolder: join(process.cwd(), 'assets') });
await writeFile(target, await printed(JSON.parse(await readFile(source, 'utf8')) as DocumentTree, typesetter));
