import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clippingPath, COPIES_FOLDER, copyPath, idOfFile } from '../../../core/library/layout';
import { CLIPPING_KIND } from '../../../core/library/storage/document-kind';
import { parseDocument } from '../../../core/library/storage/parse-document';
import type { Clipping } from '../../../core/model/clipping';

/**
 * Looks whether every copy of a clipping is whole, of no later state than its clipping, there if that was said, and gone
 * with what was deleted for good; and whether none has a text that was dropped.
 * @throws Error
 */
export async function judgeCopies({ library, said }: { library: string; said: readonly Record<string, unknown>[] }): Promise<void> {
  for (const name of await readdir(join(library, COPIES_FOLDER), { recursive: true }).catch(() => [])) {
    const id = idOfFile(name.slice(name.lastIndexOf('/') + 1));
    if (id !== null) await judge(library, id);
  }
  for (const { copied, deleted, revision } of said) {
    if (typeof copied === 'string' && (await at(library, copyPath(copied))).revision < Number(revision)) throw new Error(`The copy of ${copied} is older than what was said to be copied.`);
    if (typeof deleted === 'string' && existsSync(join(library, copyPath(deleted)))) throw new Error(`${deleted} was deleted for good, and its copy is there.`);
  }
}

async function judge(library: string, id: string): Promise<void> {
  const copy = await at(library, copyPath(id));
  const place = [clippingPath(id), `trash/${clippingPath(id)}`].find((path) => existsSync(join(library, path)));
  if (place === undefined) throw new Error(`There is a copy of ${id}, and no such clipping.`);
  const source = await at(library, place);
  if (copy.revision > source.revision) throw new Error(`The copy of ${id} is newer than the clipping.`);
  if (source.dropped !== undefined && copy.dropped === undefined) throw new Error(`The copy of ${id} still has the text that was dropped.`);
}

async function at(library: string, path: string): Promise<Clipping> {
  const parsed = parseDocument(CLIPPING_KIND, await readFile(join(library, path), 'utf8'));
  if (parsed.state !== 'good') throw new Error(`${path} is ${parsed.state}.`);
  return parsed.document;
}
