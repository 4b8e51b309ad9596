const CONTROL = /[\u0080-\u009f]/g;
const BEYOND_ASCII = /[\u0080-\u00ff]/;
/** What windows-1252 has at the places where Unicode has control characters, from U+0080 on. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Mends two faults that programs make when they write a feed: UTF-8 bytes written as one sign each (`â€¦` as three
 * numbers for `…`), told from the fact that the signs are valid UTF-8 as a whole, which is practically never chance;
 * and numbers of windows-1252 taken for those of Unicode, where they would be control characters.
 */
export function mendedText(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text;
  return (asUtf8(text) ?? text).replace(CONTROL, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign);
}

function asUtf8(text: string): string | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const byte = code < 0x100 ? code : 0x80 + WINDOWS.indexOf(text.charAt(at));
    if (byte < 0x80 && code >= 0x100) return null;
    bytes[at] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
