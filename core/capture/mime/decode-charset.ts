import iconv from 'iconv-lite';
import { decodeText } from '../encoding/decode-text';

/** Encodings in seven bits: their bytes always are valid ASCII, so nothing but the statement tells them. */
const SEVEN_BITS = new Set(['utf-7', 'unicode-1-1-utf-7', 'x-unicode-1-1-utf-7']);
/** Says nothing about the bytes beyond ASCII that come all the same. */
const NOTHING_SAID = new Set(['us-ascii', 'ascii', 'ansi_x3.4-1968', 'unknown', 'unknown-8bit', 'x-unknown', 'default', '7bit', '8bit']);

/**
 * Bytes of a mail to text.
 * @param charset as the part states it, or null
 * @param hints further encodings to try, the likeliest first: what other parts state
 */
export function decodeCharset(bytes: Uint8Array, charset: string | null, hints: readonly (string | null)[] = []): { text: string; encoding: string } {
  const stated = charset?.trim().toLowerCase() ?? null;
  if (stated !== null && SEVEN_BITS.has(stated) && bytes.every((byte) => byte < 0x80)) {
    return { text: iconv.decode(Buffer.from(bytes), 'utf-7'), encoding: 'utf-7' };
  }
  const wide = stated === null ? null : utf16Name(stated);
  if (wide !== null && bytes.length % 2 === 0 && bytes.length > 0) {
    const text = iconv.decode(Buffer.from(bytes), wide);
    if (!/[\ufffd\ue000-\uf8ff]/.test(text)) return { text, encoding: wide };
  }
  return decodeText(bytes, [stated !== null && NOTHING_SAID.has(stated) ? null : stated, ...hints]);
}

// A short text in UTF-16 without its mark shows no pattern that could be detected.
function utf16Name(charset: string): string | null {
  if (charset === 'utf-16le' || charset === 'utf-16be') return charset;
  return charset === 'utf-16' ? 'utf-16' : null;
}
