import { webAddress } from '../acquire/web-address';

const LAZY = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-img-src', 'data-image', 'data-url'];
const SETS = ['srcset', 'data-srcset', 'data-lazy-srcset'];
const SMALLEST = 60;
const PLACEHOLDER = /(?:blank|spacer|pixel|placeholder|transparent|1x1)\b[^/]*\.(?:gif|png|svg)/i;

/**
 * @returns the absolute address of the picture that an `img` shows, also one that a script would load later;
 * null for icons, counters and placeholders
 */
export function pictureAddress(image: Element, base: string | null): string | null {
  if (isTiny(image.getAttribute('width')) || isTiny(image.getAttribute('height'))) return null;
  const named = LAZY.map((name) => image.getAttribute(name));
  const candidates = [...named, ...SETS.map((name) => widest(image.getAttribute(name))), image.getAttribute('src')];
  for (const candidate of candidates) {
    const address = webAddress(candidate, base);
    if (address !== null && !PLACEHOLDER.test(address)) return address;
  }
  return null;
}

function isTiny(size: string | null): boolean {
  const pixels = Number.parseInt(size ?? '', 10);
  return !Number.isNaN(pixels) && pixels < SMALLEST && !(size ?? '').includes('%');
}

function widest(set: string | null): string | null {
  if (set === null) return null;
  const choices = set.split(/,\s+/).map((choice) => {
    const [address = '', size = '0'] = choice.trim().split(/\s+/);
    return { address, size: Number.parseFloat(size) || 0 };
  });
  return choices.reduce((best, choice) => (choice.size > best.size ? choice : best), { address: '', size: -1 }).address || null;
}
