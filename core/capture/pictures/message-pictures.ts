import { webAddress } from '../acquire/web-address';
import type { MimePart } from '../mime/mime-part';
import { partsOf } from '../mime/mime-part';
import { embeddedAddress, embeddedIn } from './embedded-address';
import type { PicturesAtHand } from './pictures-at-hand';

const CONTENT_ID = /(=\s*["']?\s*)cid:([^\s"'<>]{1,500})/gi;

/** @returns markup in which pictures that lie in the same message (RFC 2392) have addresses */
export function withContentIds(markup: string): string {
  return markup.replace(CONTENT_ID, (_, before: string, id: string) => before + embeddedAddress('cid', decoded(id)));
}

/**
 * The pictures that lie in a message beside its text, by their content ids and by where they were fetched from.
 * @param location of the message, for relative addresses, or null
 */
export function messagePictures(message: MimePart, location: string | null): PicturesAtHand {
  const byId = new Map<string, Uint8Array>();
  const byAddress = new Map<string, Uint8Array>();
  for (const { headers, type, content } of partsOf(message)) {
    if (content.length === 0 || !(type.startsWith('image/') || type === 'application/octet-stream')) continue;
    const id = headers.raw('content-id')?.trim().replace(/^<|>$/g, '');
    const address = webAddress(headers.raw('content-location'), location);
    if (id !== undefined) byId.set(id, content);
    if (address !== null) byAddress.set(address, content);
  }
  return (address) => {
    const found = embeddedIn(address);
    return (found?.embedding === 'cid' ? byId.get(found.key) : byAddress.get(address)) ?? null;
  };
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id.replaceAll('&amp;', '&'));
  } catch {
    return id;
  }
}
