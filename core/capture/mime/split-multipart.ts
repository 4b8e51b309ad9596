const LINE_FEED = 0x0a;
const LONGEST_BOUNDARY = 300;

/**
 * The parts of a multipart's body. What stands before the first and after the last is left out, as the rules say.
 * @param boundary as stated; when it is missing or occurs nowhere, the first line that looks like one is tried
 */
export function splitMultipart(body: Uint8Array, boundary: string | null, most: number): Uint8Array[] {
  const stated = boundary === null || boundary === '' ? [] : split(body, boundary, most);
  if (stated.length > 0) return stated;
  const guessed = /(?:^|\n)--([^\s-][^\r\n]{2,100}|-+[^\s-][^\r\n]{2,100})\r?\n/.exec(textOf(body.subarray(0, 20_000)))?.[1];
  return guessed === undefined ? [] : split(body, guessed.trimEnd(), most);
}

function split(body: Uint8Array, boundary: string, most: number): Uint8Array[] {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length);
  const divider = Buffer.from(`--${boundary.slice(0, LONGEST_BOUNDARY)}`, 'latin1');
  const parts: Uint8Array[] = [];
  let start: number | null = null;
  for (let at = bytes.indexOf(divider); at !== -1 && parts.length < most; at = bytes.indexOf(divider, at + 1)) {
    if (at > 0 && bytes[at - 1] !== LINE_FEED) continue;
    const lineEnd = bytes.indexOf(LINE_FEED, at);
    const end = lineEnd === -1 ? bytes.length : lineEnd;
    const rest = textOf(bytes.subarray(at + divider.length, Math.min(end, at + divider.length + 100)));
    if (!/^(?:--)?\s*$/.test(rest)) continue;
    if (start !== null) parts.push(bytes.subarray(start, withoutLineEnd(bytes, start, at)));
    start = rest.startsWith('--') ? null : end + 1;
  }
  if (start !== null && start < bytes.length && parts.length < most) parts.push(bytes.subarray(start));
  return parts;
}

// The line end before a boundary belongs to the boundary.
function withoutLineEnd(bytes: Uint8Array, start: number, at: number): number {
  const end = bytes[at - 1] === LINE_FEED ? at - 1 : at;
  return Math.max(start, bytes[end - 1] === 0x0d ? end - 1 : end);
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
