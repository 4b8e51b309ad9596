import { decodeTransfer } from './decode-transfer';
import { decodeCharset } from './decode-charset';

const ENCODED = /=\?([^?*\s]{1,40})(?:\*[^?\s]{0,40})?\?([bq])\?([^?]*(?:\?(?!=)[^?]*)*)\?=/gi;
const LONGEST = 20_000;

/** A run of text as it stands, or of encoded words of one charset whose bytes belong together. */
type Piece = { raw: string } | { charset: string; words: { encoding: string; payload: string }[] };

/**
 * The text of a header (RFC 2047). Neighbouring encoded words of one charset are joined before they are decoded,
 * because many programs cut them in the middle of a character. Bytes that are not encoded at all are taken to be in
 * the fallback, or are detected.
 * @param raw one character for each byte
 * @param fallback charset of the mail's text, or null
 */
export function decodeHeader(raw: string, fallback: string | null): string {
  const text = pieces(raw.slice(0, LONGEST)).map((piece) => pieceText(piece, fallback)).join('');
  return text.replace(/[\s\u0000-\u001f\u007f\u200b\ufeff]+/g, ' ').trim();
}

function pieces(raw: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of raw.matchAll(ENCODED)) {
    const [whole, charset = '', encoding = '', payload = ''] = match;
    const between = raw.slice(from, match.index);
    const last = found.at(-1);
    const word = { encoding: encoding.toLowerCase(), payload };
    const continues = last !== undefined && 'words' in last && between.trim() === '';
    if (continues && last.charset === charset.toLowerCase()) last.words.push(word);
    else {
      if (!continues && between !== '') found.push({ raw: between });
      found.push({ charset: charset.toLowerCase(), words: [word] });
    }
    from = match.index + whole.length;
  }
  if (from < raw.length) found.push({ raw: raw.slice(from) });
  return found;
}

function pieceText(piece: Piece, fallback: string | null): string {
  if ('raw' in piece) {
    return /[\u0080-\u00ff]/.test(piece.raw) ? decodeCharset(Buffer.from(piece.raw, 'latin1'), null, [fallback]).text : piece.raw;
  }
  return decodeCharset(Buffer.concat(joinCut(piece.words).map(wordBytes)), piece.charset, [fallback]).text;
}

// Base64 that was cut where no group of four signs ends goes on in the next word.
function joinCut(words: readonly { encoding: string; payload: string }[]): { encoding: string; payload: string }[] {
  const joined: { encoding: string; payload: string }[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const isCut = last?.encoding === 'b' && word.encoding === 'b' && !last.payload.endsWith('=') && last.payload.length % 4 !== 0;
    if (last !== undefined && isCut) last.payload += word.payload;
    else joined.push({ ...word });
  }
  return joined;
}

function wordBytes({ encoding, payload }: { encoding: string; payload: string }): Uint8Array {
  const bytes = Buffer.from(payload, 'latin1');
  if (encoding === 'b') return decodeTransfer(bytes, 'base64');
  return decodeTransfer(Buffer.from(payload.replaceAll('_', ' '), 'latin1'), 'quoted-printable');
}
