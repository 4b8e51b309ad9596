import type { RawHeader } from './mime-headers';
import { MimeHeaders } from './mime-headers';

const LINE_FEED = 0x0a;
const LINE = /^([!-9;-~]{1,100})[ \t]*:[ \t]*([\s\S]*)$/;
const MOST_LINES = 5000;
const LONGEST = 1024 * 1024;

/**
 * Reads the headers at the beginning of a message or part. They end at the first empty line, or at a line that is no
 * header. The line that divides the mails of a mailbox (`From a@b …`) is stepped over.
 * @returns the headers, and the bytes after them
 */
export function readHeaders(bytes: Uint8Array): { headers: MimeHeaders; body: Uint8Array } {
  const found: RawHeader[] = [];
  let at = 0;
  for (let count = 0; at < bytes.length && at < LONGEST && count < MOST_LINES; count += 1) {
    const { line, next } = lineAt(bytes, at);
    if (line.trim() === '' && found.length === 0 && count === 0) return { headers: new MimeHeaders([]), body: bytes.subarray(next) };
    if (line === '') return { headers: new MimeHeaders(found), body: bytes.subarray(next) };
    const isDivider = count === 0 && /^>?From /.test(line);
    if (!isDivider && !take(line, found)) return { headers: new MimeHeaders(found), body: bytes.subarray(at) };
    at = next;
  }
  return { headers: new MimeHeaders(found), body: bytes.subarray(at) };
}

function lineAt(bytes: Uint8Array, at: number): { line: string; next: number } {
  const end = bytes.indexOf(LINE_FEED, at);
  const stop = end === -1 ? bytes.length : end;
  const line = Buffer.from(bytes.buffer, bytes.byteOffset + at, stop - at).toString('latin1');
  return { line: line.endsWith('\r') ? line.slice(0, -1) : line, next: stop + 1 };
}

function take(line: string, found: RawHeader[]): boolean {
  const last = found.at(-1);
  if (/^[ \t]/.test(line)) {
    if (last !== undefined && last.raw.length < LONGEST) last.raw += ` ${line.trim()}`;
    return last !== undefined || line.trim() === '';
  }
  const [, name, raw = ''] = LINE.exec(line) ?? [];
  if (name === undefined) return false;
  found.push({ name: name.toLowerCase(), raw });
  return true;
}
