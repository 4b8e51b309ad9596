import type { Library } from '../library/library';
import { DatelineError } from '../model/dateline-error';
import type { Id } from '../model/id';

/**
 * @returns the bytes of a clipping that was made of a PDF, for its pages to be drawn
 * @throws DatelineError `unsupported-kind` if it was made of anything else; `not-found` or `damaged` as its original is
 */
export async function originalPdf(library: Library, id: Id): Promise<Uint8Array<ArrayBuffer>> {
  const { original } = await library.clippings.get(id);
  if (original.mediaType !== 'application/pdf') throw new DatelineError('unsupported-kind', 'This clipping was not made of a PDF, so it has no pages to show.');
  return Uint8Array.from(await library.originals.read(original));
}
