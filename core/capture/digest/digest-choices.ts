import type { DigestChoice } from '../../contract/clipping-calls';
import type { Block } from '../../model/block';
import { digestLinks } from '../../model/digest-links';
import { normaliseAddress } from '../acquire/normalise-address';
import type { CaptureLibrary } from '../capture-library';
import { findByAddresses } from '../find-duplicate';
import { unwrapRedirect } from '../mail/unwrap-redirect';

const MOST = 1000;

/**
 * The articles that a list of links leads to, each once, to choose from. What a link through a counter leads to is
 * read from the link itself; nobody is asked.
 * @returns them in their order, with the clipping that there is of each
 */
export function digestChoices(blocks: readonly Block[], library: CaptureLibrary): DigestChoice[] {
  const titles = new Map<string, string>();
  for (const { title, address } of digestLinks(blocks)) {
    const target = targetOf(address);
    if (target !== null && (titles.get(target) ?? '').length < title.length) titles.set(target, title);
  }
  return [...titles].slice(0, MOST).map(([address, title]) => ({ title, address, clippingId: findByAddresses(library, [address]) }));
}

function targetOf(address: string): string | null {
  try {
    return normaliseAddress(unwrapRedirect(address));
  } catch {
    return null;
  }
}
