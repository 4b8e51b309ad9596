/** A piece of RTF. `run` are raw bytes from `start` to `end`; `byte` is one that was written as `\'e9`. */
export type RtfToken =
  | { type: 'open' | 'close' | 'ignorable' }
  | { type: 'word'; name: string; parameter: number | null }
  | { type: 'byte'; value: number }
  | { type: 'run'; start: number; end: number };

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const LONGEST_WORD = 32;
const LONGEST_NUMBER = 10;
/** Signs that a backslash gives a meaning → the control word that means the same. */
const SYMBOLS: Readonly<Record<string, string>> = { '~': 'nbsp', '-': 'softhyphen', '_': 'nbhyphen', '\n': 'par', '\r': 'par', '\t': 'tab' };

/** Divides RTF (specification 1.9.1) into tokens; it takes any bytes, and gives at most one token for each of them. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken, void> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === OPEN || byte === CLOSE) {
      yield { type: byte === OPEN ? 'open' : 'close' };
      at += 1;
    } else if (byte === BACKSLASH) {
      const [token, next] = control(bytes, at + 1);
      yield token;
      at = next;
    } else if (byte === 10 || byte === 13 || byte === 0) at += 1;
    else {
      const end = endOfRun(bytes, at);
      yield { type: 'run', start: at, end };
      at = end;
    }
  }
}

function endOfRun(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && !isSpecial(bytes[at] ?? 0)) at += 1;
  return at;
}

function isSpecial(byte: number): boolean {
  return byte === BACKSLASH || byte === OPEN || byte === CLOSE || byte === 10 || byte === 13 || byte === 0;
}

function control(bytes: Uint8Array, at: number): [RtfToken, number] {
  const byte = bytes[at] ?? 0;
  if (isLetter(byte)) return word(bytes, at);
  const sign = String.fromCharCode(byte);
  if (sign === "'") return hexByte(bytes, at + 1);
  if (sign === '*') return [{ type: 'ignorable' }, at + 1];
  if (byte === BACKSLASH || byte === OPEN || byte === CLOSE) return [{ type: 'byte', value: byte }, at + 1];
  // A line end of two bytes is one.
  const next = byte === 13 && bytes[at + 1] === 10 ? at + 2 : at + 1;
  return [{ type: 'word', name: SYMBOLS[sign] ?? '', parameter: null }, next];
}

function hexByte(bytes: Uint8Array, at: number): [RtfToken, number] {
  const digits = String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0);
  if (!/^[0-9a-f]{2}$/i.test(digits)) return [{ type: 'word', name: '', parameter: null }, at];
  return [{ type: 'byte', value: Number.parseInt(digits, 16) }, at + 2];
}

function word(bytes: Uint8Array, start: number): [RtfToken, number] {
  let end = start;
  while (end - start < LONGEST_WORD && isLetter(bytes[end] ?? 0)) end += 1;
  const numberStart = end;
  if (bytes[end] === 0x2d && isDigit(bytes[end + 1] ?? 0)) end += 1;
  while (end - numberStart < LONGEST_NUMBER && isDigit(bytes[end] ?? 0)) end += 1;
  const name = latin(bytes, start, numberStart);
  const parameter = end === numberStart ? null : Number(latin(bytes, numberStart, end));
  const next = bytes[end] === 0x20 ? end + 1 : end;
  // Raw data follows, in which nothing has a meaning.
  return [{ type: 'word', name, parameter }, name === 'bin' ? next + Math.max(0, parameter ?? 0) : next];
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
