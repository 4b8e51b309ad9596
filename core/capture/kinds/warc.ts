import { gunzipSync, constants } from 'node:zlib';
import { DatelineError } from '../../model/dateline-error';
import { CAPTURE_LIMITS } from '../capture-limits';
import { warcPages } from '../saved/warc-pages';
import type { Kind, Unpacked } from './kind';

const GZIP = [0x1f, 0x8b];
const BEGINNING = 'WARC/';

/** What crawlers and archiving browsers keep (WARC, ISO 28500): its pages become clippings, the rest stays outside. */
export const warc: Kind = {
  name: 'warc',
  mediaType: 'application/warc',
  extension: 'warc',
  recognise: (bytes) => (beginsAsWarc(bytes) || beginsAsWarc(firstUnzipped(bytes)) ? 0.98 : 0),
  unpack,
  read: () => {
    throw new DatelineError('bad-input', 'No web pages were found in this web archive. It is kept in the library as it came.');
  },
};

function unpack(bytes: Uint8Array): Unpacked {
  const content = isGzip(bytes) ? gunzipSync(bytes, { maxOutputLength: CAPTURE_LIMITS.unpacked.bytes, finishFlush: constants.Z_SYNC_FLUSH }) : bytes;
  return { parts: warcPages(content, CAPTURE_LIMITS.unpacked.parts + 1), onlyParts: true };
}

function beginsAsWarc(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, BEGINNING.length)).toString('latin1') === BEGINNING;
}

function isGzip(bytes: Uint8Array): boolean {
  return GZIP.every((byte, index) => bytes[index] === byte);
}

function firstUnzipped(bytes: Uint8Array): Uint8Array {
  if (!isGzip(bytes)) return new Uint8Array();
  try {
    return gunzipSync(bytes.subarray(0, 512), { maxOutputLength: 1024 * 1024, finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array();
  }
}
