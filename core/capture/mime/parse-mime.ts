import { decodeTransfer } from './decode-transfer';
import { parseParameters } from './header-parameters';
import type { MimeHeaders } from './mime-headers';
import type { MimePart } from './mime-part';
import { readHeaders } from './read-headers';
import { splitMultipart } from './split-multipart';

const DEEPEST = 20;
const MOST_PARTS = 2000;

/** What is left of the parts that may still be made. */
interface Allowance {
  parts: number;
}

/**
 * Takes a MIME message apart (RFC 2045 and 2046). It never throws: what breaks the rules is read as far as it can be,
 * and parts beyond some depth or number stay one piece.
 */
export function parseMime(bytes: Uint8Array): MimePart {
  return parsePart(withoutEmptyLines(unixLines(bytes)), 'text/plain', 0, { parts: MOST_PARTS });
}

// Old Macintosh mails end their lines with a carriage return alone.
function unixLines(bytes: Uint8Array): Uint8Array {
  return bytes.includes(0x0a) ? bytes : bytes.map((byte) => (byte === 0x0d ? 0x0a : byte));
}

// Mails that were saved from a web page often have lines of spaces before the first header.
function withoutEmptyLines(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte > 0x20);
  return bytes.subarray(Math.max(0, start));
}

function parsePart(bytes: Uint8Array, defaultType: string, depth: number, allowance: Allowance): MimePart {
  allowance.parts -= 1;
  const { headers, body } = readHeaders(bytes);
  const type = parseParameters(headers.raw('content-type') ?? '', null);
  const disposition = parseParameters(headers.raw('content-disposition') ?? '', null);
  const name = disposition.parameters.get('filename') ?? type.parameters.get('name') ?? null;
  const part: MimePart = {
    headers,
    type: /^[\w.+-]+\/[\w.+-]+$/.test(type.value) ? type.value : defaultType,
    parameters: type.parameters,
    disposition: disposition.value === 'attachment' || disposition.value === 'inline' ? disposition.value : null,
    fileName: name === null || name === '' ? null : plainName(name),
    content: body,
    parts: [],
  };
  const inner = depth < DEEPEST && allowance.parts > 0 ? innerParts(part, body, depth, allowance) : [];
  if (inner.length > 0) return { ...part, content: part.type.startsWith('multipart/') ? new Uint8Array() : decoded(part, body), parts: inner };
  // A multipart in which no part can be found is taken as text, so that nothing of it is lost.
  return { ...part, type: part.type.startsWith('multipart/') ? 'text/plain' : part.type, content: decoded(part, body) };
}

function innerParts(part: MimePart, body: Uint8Array, depth: number, allowance: Allowance): MimePart[] {
  if (part.type === 'message/rfc822' || part.type === 'message/global') {
    const message = parsePart(withoutEmptyLines(unixLines(decoded(part, body))), 'text/plain', depth + 1, allowance);
    return message.headers.all.length > 0 ? [message] : [];
  }
  if (!part.type.startsWith('multipart/')) return [];
  const defaultType = part.type === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  const pieces = splitMultipart(body, part.parameters.get('boundary') ?? null, MOST_PARTS);
  return pieces.filter((_, index) => index < allowance.parts).map((piece) => parsePart(piece, defaultType, depth + 1, allowance));
}

function decoded({ headers }: { headers: MimeHeaders }, body: Uint8Array): Uint8Array {
  return decodeTransfer(body, headers.raw('content-transfer-encoding'));
}

// Names come from outside: no folders, no control signs.
function plainName(name: string): string {
  return (name.split(/[\\/]/).at(-1) ?? '').replace(/[\u0000-\u001f\u007f]/g, '').trim().slice(-200);
}
