/** A text as a mail carries it: a part with its headers. */
export interface SentText {
  raw: string;
  /** Bytes that it takes in the mail. */
  length: number;
}

/** RFC 5322, 2.1.1: no line of a mail is longer than 998 bytes. */
const LONGEST_LINE = 990;
const CODED_LINE = /.{1,76}/g;

/**
 * A text in the way that takes the least room in a mail (RFC 2045, 2.8 and 6.8): as it is, where its lines are short
 * enough. Quoted-printable would make markup a quarter longer, and what is not in Latin letters three times as long.
 */
export function sentText(type: 'text/plain' | 'text/html', text: string): SentText {
  const lines = text.split(/\r?\n/);
  const isShort = lines.every((line) => Buffer.byteLength(line) <= LONGEST_LINE);
  const body = isShort ? lines : (Buffer.from(text).toString('base64').match(CODED_LINE) ?? []);
  const raw = [`Content-Type: ${type}; charset=utf-8`, `Content-Transfer-Encoding: ${isShort ? '8bit' : 'base64'}`, '', ...body].join('\r\n');
  return { raw, length: Buffer.byteLength(raw) };
}
