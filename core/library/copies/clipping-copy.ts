import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clipping } from '../../model/clipping';
import type { Id } from '../../model/id';
import { namesIn } from '../document-files';
import { insideLibrary } from '../inside-library';
import { COPIES_FOLDER, copyPath, shard } from '../layout';
import { withDocument } from '../storage/document-handle';
import { CLIPPING_KIND } from '../storage/document-kind';
import { parseDocument, type ParsedDocument } from '../storage/parse-document';

/** Where the good copy of a clipping lies, relative to the library; null if there is none, or it is not whole itself. */
export async function goodCopyOf(folder: string, id: Id): Promise<string | null> {
  const text = await readFile(insideLibrary(folder, copyPath(id)), 'utf8').catch(() => '');
  return isWhole(parseDocument(CLIPPING_KIND, text), id) ? copyPath(id) : null;
}

/**
 * Whether the text of a clipping's file is all that Dateline wrote, as far as that can be told: what is newer is whole
 * all the same, and worth keeping.
 */
export function isWhole(parsed: ParsedDocument<Clipping>, id: Id): boolean {
  if (parsed.state === 'damaged') return false;
  return (parsed.state === 'good' ? parsed.document.id : parsed.raw.id) === id;
}

/**
 * Deletes the copy of a clipping that is deleted for good, and what a repair set aside of it. It waits for a copy that is
 * being made, which would else be there again a moment later.
 */
export async function removeCopy(folder: string, id: Id): Promise<void> {
  await inTurn(folder, id, () => removeFiles(folder, id));
}

/**
 * Deletes the copy of a clipping whose text was dropped, if it is of a moment before that: what is gone must not be kept
 * in a copy. The next look copies what is left.
 */
export async function removeCopyFromBefore(folder: string, { id, dropped }: Clipping): Promise<void> {
  await inTurn(folder, id, async () => {
    const text = await readFile(insideLibrary(folder, copyPath(id)), 'utf8').catch(() => null);
    if (text === null) return;
    const parsed = parseDocument(CLIPPING_KIND, text);
    if (parsed.state !== 'good' || parsed.document.dropped?.at !== dropped?.at) await removeFiles(folder, id);
  });
}

function inTurn(folder: string, id: Id, step: () => Promise<void>): Promise<void> {
  return withDocument(insideLibrary(folder, copyPath(id)), CLIPPING_KIND, step);
}

async function removeFiles(folder: string, id: Id): Promise<void> {
  const root = insideLibrary(folder, COPIES_FOLDER, shard(id));
  for (const name of await namesIn(root)) if (name.startsWith(`${id}.json`)) await rm(join(root, name), { force: true });
}
