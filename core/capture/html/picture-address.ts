import { webAddress } from '../acquire/web-address';
import { embeddedIn, isEmbedded } from '../pictures/embedded-address';

const LAZY = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-img-src', 'data-image', 'data-url'];
const SETS = ['srcset', 'data-srcset', 'data-lazy-srcset'];
const SMALLEST = 60;
/** Wide enough for the reader and for paper; a wider one only takes room in the library. */
const WIDE_ENOUGH = 1600;
const PLACEHOLDER = /(?:blank|spacer|pixel|placeholder|transparent|1x1)\b[^/]*\.(?:gif|png|svg)/i;

/**
 * @returns the absolute address of the picture that an `img` shows, also one that a script would load later;
 * null for icons, counters and placeholders
 */
export function pictureAddress(image: Element, base: string | null): string | null {
  if (isTiny(image.getAttribute('width')) || isTiny(image.getAttribute('height'))) return null;
  const addresses = candidates(image).flatMap((candidate) => webAddress(candidate, base) ?? []);
  return addresses.find((address) => !PLACEHOLDER.test(address)) ?? null;
}

// What came with the page is what was seen; a small one may only stand in for a picture that a script loads.
function candidates(image: Element): (string | null)[] {
  const own = image.getAttribute('src');
  const named = LAZY.map((name) => image.getAttribute(name));
  const sets = [image, ...sourcesFor(image)].flatMap((element) => SETS.map((name) => fitting(element.getAttribute(name))));
  const all = [...named, ...sets, own];
  const carried = all.filter((candidate) => candidate !== null && isEmbedded(candidate));
  return [...carried.filter((candidate) => embeddedIn(candidate ?? '')?.embedding !== 'small'), ...all.filter((candidate) => !carried.includes(candidate)), ...carried];
}

function sourcesFor(image: Element): Element[] {
  const { parentElement } = image;
  return parentElement?.localName === 'picture' ? [...parentElement.querySelectorAll('source')] : [];
}

function isTiny(size: string | null): boolean {
  const pixels = Number.parseInt(size ?? '', 10);
  return !Number.isNaN(pixels) && pixels < SMALLEST && !(size ?? '').includes('%');
}

/** The narrowest choice of a set that is wide enough, else the widest. */
function fitting(set: string | null): string | null {
  if (set === null) return null;
  // The comma that parts two choices stands after white space or before it: one within an address does neither.
  const choices = set.split(/,\s+|(?<=\s[\d.]{1,8}[wx]),/).map((choice) => {
    const [address = '', size = '0'] = choice.trim().split(/\s+/);
    return { address: address.replace(/,$/, ''), size: Number.parseFloat(size) || 0, isWidth: size.endsWith('w') };
  });
  const enough = choices.filter(({ size, isWidth }) => isWidth && size >= WIDE_ENOUGH).sort((one, other) => one.size - other.size);
  const widest = choices.reduce((best, choice) => (choice.size > best.size ? choice : best), { address: '', size: -1, isWidth: false });
  return (enough[0] ?? widest).address || null;
}
