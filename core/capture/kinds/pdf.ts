import { readPdf } from '../pdf/read-pdf';
import type { Kind, ReadContext, Reading } from './kind';

const WINDOW = 1024;

/** PDF with text: print pages, e-papers, press releases, printed web pages. */
export const pdf: Kind = {
  name: 'pdf',
  mediaType: 'application/pdf',
  extension: 'pdf',
  // Some programs write a few bytes of their own before the signature.
  recognise: (bytes) => (Buffer.from(bytes.subarray(0, WINDOW)).toString('latin1').includes('%PDF-') ? 0.97 : 0),
  read,
};

async function read(bytes: Uint8Array, { characterMaps }: ReadContext): Promise<Reading> {
  return { encoding: null, ...(await readPdf(bytes, characterMaps)) };
}
