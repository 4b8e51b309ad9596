// `write-docx TREE.json OUT.docx`: one document from its start to the finished file.

import { readFile, writeFile } from 'node:fs/promises';
import { exportDocx } from '../../core/export/docx/export-docx';
import type { DocumentTree } from '../../core/tree/document-tree';

const [, , tree = '', out = ''] = process.argv;
const { bytes } = await exportDocx(JSON.parse(await readFile(tree, 'utf8')) as DocumentTree, { pictureFile: () => null });
await writeFile(out, bytes);
