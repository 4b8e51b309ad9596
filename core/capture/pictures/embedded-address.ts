/**
 * Pictures that came with the bytes have no address on the web, so they are given one while a page is read. Names under
 * `.invalid` lead nowhere (RFC 2606); none is ever kept in a clipping.
 */
const HOST = 'embedded.invalid';

/** `small` may be a blurred stand-in for a picture that a script loads later; `part` is a file in the package of a document. */
export type Embedding = 'data' | 'small' | 'cid' | 'beside' | 'part';

/** @returns the address that stands for an embedded picture while its page is read */
export function embeddedAddress(embedding: Embedding, key: string): string {
  return `https://${HOST}/${embedding}/${encodeURIComponent(key).replaceAll("'", '%27').replaceAll('(', '%28').replaceAll(')', '%29')}`;
}

/** @returns what an address stands for, or null when it is one of the web */
export function embeddedIn(address: string): { embedding: Embedding; key: string } | null {
  try {
    const { host, pathname } = new URL(address);
    const [, embedding, key, ...others] = pathname.split('/');
    if (host !== HOST || key === undefined || others.length > 0) return null;
    if (embedding !== 'data' && embedding !== 'small' && embedding !== 'cid' && embedding !== 'beside' && embedding !== 'part') return null;
    return { embedding, key: decodeURIComponent(key) };
  } catch {
    return null;
  }
}

/** @returns whether an address is none of the web, whatever it stands for */
export function isEmbedded(address: string): boolean {
  return address.startsWith(`https://${HOST}/`);
}
