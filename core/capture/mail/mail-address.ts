import { decodeHeader } from '../mime/decode-header';

/** Who sent a mail. */
export interface MailAddress {
  /** The name beside the address, or empty. */
  name: string;
  /** In lower case, or empty when there is none. */
  address: string;
}

const LONGEST = 5000;

/**
 * Reads the first address of a header such as `From`.
 * @param raw one character for each byte
 * @param fallback charset of the mail's text, or null
 */
export function parseMailAddress(raw: string, fallback: string | null): MailAddress {
  const first = firstOf(raw.slice(0, LONGEST));
  const [, before = '', inside] = /^([^<]*)<([^<>]*)>/.exec(first) ?? [];
  const bare = /[^\s<>()"',;:]+@[^\s<>()"',;:]+/.exec(first)?.[0] ?? '';
  const comment = /\(([^()]*)\)/.exec(first)?.[1] ?? '';
  const address = (inside ?? bare).trim().toLowerCase();
  const named = inside === undefined ? first.replace(bare, '').replace(/\([^()]*\)/g, '') : before;
  const name = tidy(decodeHeader(named, fallback)) || tidy(decodeHeader(comment, fallback));
  return { name: name.toLowerCase() === address ? '' : name, address: /^\S+@\S+$/.test(address) ? address : '' };
}

/** @returns the domain of an address, or null */
export function mailDomain(address: string): string | null {
  const domain = /@([\w.-]+\.[\w-]{2,})$/.exec(address)?.[1];
  return domain ?? null;
}

// The comma that ends the first address stands outside of quotes, brackets and encoded words.
function firstOf(raw: string): string {
  const match = /^(?:"(?:[^"\\]|\\.)*"|=\?[^?\s]*\?[bq]\?[^?]*\?=|<[^<>]*>|\([^()]*\)|[^,;]|;(?=[^@]*$))*/i.exec(raw);
  const first = match?.[0] ?? raw;
  return first.trim() === '' ? raw : first;
}

function tidy(name: string): string {
  const trimmed = name.trim().replace(/\\(["\\])/g, '$1');
  const unquoted = /^"(.*)"$/.exec(trimmed) ?? /^'(.*)'$/.exec(trimmed);
  return (unquoted?.[1] ?? trimmed).trim();
}
