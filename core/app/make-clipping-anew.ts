import { readFile, stat } from 'node:fs/promises';
import { clipAnew } from '../capture/clip-anew';
import type { Parser } from '../capture/parser/parser';
import { insideLibrary } from '../library/inside-library';
import type { Library } from '../library/library';
import { originalPathOf } from '../library/original-place';
import { readFailure } from '../library/storage/io-error';
import type { Clipping } from '../model/clipping';
import { DatelineError } from '../model/dateline-error';
import type { Id } from '../model/id';

/**
 * Makes a clipping that is lost and has no copy anew from its original, under its own id.
 * @throws DatelineError `conflict` if it is not lost, is in the trash, has a copy, or its text was dropped; `not-found` if there is no
 *   original; `damaged`, `unsupported-kind`, `read-only`. Nothing is changed then
 */
export async function makeClippingAnew(library: Library, parser: Parser | undefined, id: Id): Promise<Clipping> {
  const known = await library.clippings.mustBeLost(id);
  const path = await originalPathOf(library.folder, id);
  if (path === null) throw new DatelineError('not-found', `The original of the clipping ${id} is not in the library any more. The clipping cannot be made anew.`);
  const { bytes, modified } = await readOriginal(insideLibrary(library.folder, path));
  const context = { library, now: () => new Date(), signal: new AbortController().signal, parser };
  const draft = await clipAnew({ id, path, bytes, capturedAt: modified, known }, context);
  return library.clippings.createLost(draft);
}

async function readOriginal(file: string): Promise<{ bytes: Uint8Array; modified: Date }> {
  try {
    const { mtime } = await stat(file);
    return { bytes: await readFile(file), modified: mtime };
  } catch (error) {
    throw readFailure(error, file);
  }
}
