import type { Inline } from '../../model/block';
import { webAddress } from '../acquire/web-address';
import { unwrapRedirect } from './unwrap-redirect';

const ADDRESS = /<?\b(https?:\/\/[^\s<>"]{1,2000})>?/gi;
/** Signs behind an address that belong to the sentence around it. */
const TRAILING = /[.,;:!?)\]}'’”»]+$/;

/** @returns a text as runs in which the web addresses are links */
export function linkAddresses(text: string): Inline[] {
  const runs: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const [whole, found = ''] = match;
    const address = found.replace(TRAILING, '');
    const href = webAddress(address, null);
    if (href === null) continue;
    const start = match.index + whole.indexOf(address);
    if (start > from) runs.push({ text: text.slice(from, start) });
    runs.push({ text: address, href: unwrapRedirect(href) });
    from = start + address.length;
  }
  if (from < text.length) runs.push({ text: text.slice(from) });
  return runs;
}
