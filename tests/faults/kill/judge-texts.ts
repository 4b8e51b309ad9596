import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clippingPath } from '../../../core/library/layout';
import { keptText } from '../../../core/library/text-trash';
import { CLIPPING_KIND } from '../../../core/library/storage/document-kind';
import { parseDocument } from '../../../core/library/storage/parse-document';
import { plainText } from '../../../core/model/plain-text';
import { CLIPPINGS } from '../support/base-library';

const SENTENCES = 50;

/**
 * Looks whether every clipping is whole, with its original, or dropped, with all that it had in the trash.
 * @throws Error
 */
export async function judgeTexts(library: string): Promise<void> {
  for (const id of CLIPPINGS) {
    const parsed = parseDocument(CLIPPING_KIND, await readFile(join(library, clippingPath(id)), 'utf8'));
    if (parsed.state !== 'good') throw new Error(`${id} is ${parsed.state}.`);
    const { dropped, blocks, original } = parsed.document;
    const place = join(library, original.path);
    if (dropped === undefined) {
      if (!isWhole(plainText(blocks).text) || !existsSync(place)) throw new Error(`${id} is neither whole nor dropped.`);
      continue;
    }
    if (plainText(blocks).text !== '[…]' || existsSync(place)) throw new Error(`${id} is dropped by half.`);
    const kept = await keptText(library, id);
    const beside = join(library, 'trash', 'texts', id.slice(0, 2), id, original.path.split('/')[2] ?? '');
    if (!isWhole(plainText(kept.blocks).text) || !existsSync(beside)) throw new Error(`What ${id} was is not all in the trash.`);
  }
}

function isWhole(text: string): boolean {
  return text.split('grew by 30.4 percent').length === SENTENCES + 1;
}
