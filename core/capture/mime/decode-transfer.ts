const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const EQUALS = 0x3d;

/**
 * Frees bytes of their transfer encoding. What does not follow the rules of the encoding stays as it is or is left
 * out; nothing is an error.
 * @param encoding as the header states it; an unknown one means none
 */
export function decodeTransfer(bytes: Uint8Array, encoding: string | null): Uint8Array {
  switch (encoding?.trim().toLowerCase()) {
    case 'quoted-printable':
      return quotedPrintable(bytes);
    case 'base64':
      return base64(bytes);
    case 'x-uuencode':
    case 'uuencode':
    case 'x-uue':
    case 'uue':
      return uuencoded(bytes);
    default:
      return bytes;
  }
}

function quotedPrintable(bytes: Uint8Array): Uint8Array {
  const decoded = Buffer.alloc(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const escape = byte === EQUALS ? readEscape(bytes, at) : null;
    if (escape === null) decoded[length++] = byte;
    else {
      if (escape.byte !== null) decoded[length++] = escape.byte;
      at += escape.length - 1;
    }
  }
  return decoded.subarray(0, length);
}

/** `=41`, or `=` before the end of a line, which then goes on. */
function readEscape(bytes: Uint8Array, at: number): { byte: number | null; length: number } | null {
  const [high, low] = [hexadecimal(bytes[at + 1]), hexadecimal(bytes[at + 2])];
  if (high !== null && low !== null) return { byte: high * 16 + low, length: 3 };
  let end = at + 1;
  while (bytes[end] === 0x20 || bytes[end] === 0x09) end += 1;
  if (end >= bytes.length) return { byte: null, length: end - at };
  if (bytes[end] === CARRIAGE_RETURN && bytes[end + 1] === LINE_FEED) return { byte: null, length: end + 2 - at };
  return bytes[end] === LINE_FEED ? { byte: null, length: end + 1 - at } : null;
}

function hexadecimal(byte: number | undefined): number | null {
  if (byte === undefined) return null;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte & 0xdf;
  return letter >= 0x41 && letter <= 0x46 ? letter - 0x37 : null;
}

// Padding in the middle comes from pieces that were encoded one by one; Node stops at it.
function base64(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').replace(/[^A-Za-z0-9+/=]/g, '');
  const groups = text.split(/=+/).filter((group) => group !== '');
  return Buffer.concat(groups.map((group) => Buffer.from(group, 'base64')));
}

function uuencoded(bytes: Uint8Array): Uint8Array {
  const lines = Buffer.from(bytes).toString('latin1').split(/\r?\n/);
  const first = lines.findIndex((line) => /^begin \d{3,4} /.test(line));
  if (first === -1) return bytes;
  const decoded: Buffer[] = [];
  for (const line of lines.slice(first + 1)) {
    if (line === 'end' || line === '`' || line === '') break;
    decoded.push(uuLine(line));
  }
  return Buffer.concat(decoded);
}

function uuLine(line: string): Buffer {
  const value = (at: number): number => ((line.charCodeAt(at) || 0x20) - 0x20) & 0x3f;
  const length = value(0);
  const decoded: number[] = [];
  for (let at = 1; at < line.length && decoded.length < length; at += 4) {
    const group = (value(at) << 18) | (value(at + 1) << 12) | (value(at + 2) << 6) | value(at + 3);
    decoded.push(group >> 16, (group >> 8) & 0xff, group & 0xff);
  }
  return Buffer.from(decoded.slice(0, length));
}
