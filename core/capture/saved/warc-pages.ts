import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { webAddress } from '../acquire/web-address';
import { CAPTURE_LIMITS } from '../capture-limits';
import type { Part } from '../kinds/kind';
import { parseParameters } from '../mime/header-parameters';
import type { MimeHeaders } from '../mime/mime-headers';
import { readHeaders } from '../mime/read-headers';

const VERSION = /^\s*WARC\/\d[^\n]*\n/;
const STATUS = /^HTTP\/\S+ 2\d\d\b[^\n]*\n/;
const PAGES = new Set(['text/html', 'application/xhtml+xml', 'application/pdf', 'text/plain', 'message/rfc822']);

/**
 * @param most stop after so many
 * @returns the pages and documents in a web archive that were fetched with success
 */
export function warcPages(bytes: Uint8Array, most: number): Part[] {
  const pages: Part[] = [];
  let at = 0;
  while (at < bytes.length && pages.length < most) {
    const version = VERSION.exec(latin1(bytes.subarray(at, at + 200)))?.[0];
    if (version === undefined) break;
    const { headers, body } = readHeaders(bytes.subarray(at + version.length));
    const length = Number(headers.raw('content-length') ?? '');
    if (!Number.isInteger(length) || length < 0) break;
    const page = pageOf(headers, body.subarray(0, length));
    if (page !== null) pages.push(page);
    at = body.byteOffset - bytes.byteOffset + length;
  }
  return pages;
}

function pageOf(record: MimeHeaders, block: Uint8Array): Part | null {
  const type = record.raw('warc-type')?.trim().toLowerCase();
  const address = webAddress(record.raw('warc-target-uri')?.replace(/^\s*<|>\s*$/g, ''), null);
  // Tools keep their own logs in the archive, under addresses that are none of the web.
  if (address === null) return null;
  if (type === 'resource') return part(record, block, address);
  const status = type === 'response' ? STATUS.exec(latin1(block.subarray(0, 500)))?.[0] : undefined;
  if (status === undefined) return null;
  const { headers, body } = readHeaders(block.subarray(status.length));
  return part(headers, body, address);
}

function part(headers: MimeHeaders, body: Uint8Array, address: string): Part | null {
  const { value, parameters } = parseParameters(headers.raw('content-type') ?? '', null);
  if (!PAGES.has(value)) return null;
  const isChunked = headers.raw('transfer-encoding')?.trim().toLowerCase() === 'chunked';
  const bytes = uncompressed(isChunked ? joinChunks(body) : body, headers.raw('content-encoding')?.trim().toLowerCase() ?? '');
  if (bytes === null || bytes.length === 0) return null;
  return { name: '', bytes, mediaType: value, charset: parameters.get('charset') ?? null, address };
}

function uncompressed(bytes: Uint8Array, encoding: string): Uint8Array | null {
  const options = { maxOutputLength: CAPTURE_LIMITS.pageBytes };
  try {
    if (encoding === 'gzip' || encoding === 'x-gzip') return gunzipSync(bytes, options);
    if (encoding === 'deflate') return inflateSync(bytes, options);
    if (encoding === 'br') return brotliDecompressSync(bytes, options);
    return bytes;
  } catch {
    // Some tools keep the headers of a compressed answer whose body they have unpacked.
    return /^\s*</.test(latin1(bytes.subarray(0, 100))) ? bytes : null;
  }
}

// Some tools join the chunks and keep the header: then there is no size in front.
function joinChunks(body: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let at = 0;
  while (at < body.length) {
    const size = /^\r?\n?([\da-f]{1,8})[^\n]{0,200}\n/i.exec(latin1(body.subarray(at, at + 300)));
    if (size === null) return chunks.length === 0 ? body : Buffer.concat(chunks);
    const length = Number.parseInt(size[1] ?? '0', 16);
    if (length === 0) break;
    chunks.push(body.subarray(at + size[0].length, at + size[0].length + length));
    at += size[0].length + length;
  }
  return Buffer.concat(chunks);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
