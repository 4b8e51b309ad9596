import { documentReading } from '../document/document-reading';
import { EMPTY_DOCUMENT } from '../document/empty-reason';
import { readRtf } from '../rtf/read-rtf';
import type { Kind, Reading } from './kind';

/** Rich Text Format, which every word processor of the last decades can write. */
export const rtf: Kind = {
  name: 'rtf',
  mediaType: 'application/rtf',
  extension: 'rtf',
  recognise: (bytes) => (/^\uFEFF?\s*\{\\rtf/.test(Buffer.from(bytes.subarray(0, 100)).toString('utf8')) ? 1 : 0),
  read,
};

function read(bytes: Uint8Array): Reading {
  const { encoding, ...content } = readRtf(bytes);
  return { encoding, emptyReason: EMPTY_DOCUMENT, ...documentReading(content) };
}
