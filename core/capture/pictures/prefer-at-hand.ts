import { webAddress } from '../acquire/web-address';

const IMAGE = /<img\b[^>]{1,20000}>/gi;
const SOURCE = /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)')/i;
const OTHERS = /\s(?:srcset|data-[\w-]{1,60})\s*=\s*(?:"[^"]*"|'[^']*')/gi;

/**
 * In an archive, the picture that the page showed is the one that was kept: the other sizes that it names are not there.
 * @param has whether the archive has the picture of an address
 * @returns markup in which such pictures name no others
 */
export function preferAtHand(markup: string, base: string | null, has: (address: string) => boolean): string {
  return markup.replace(IMAGE, (tag) => {
    const found = SOURCE.exec(tag);
    const address = webAddress((found?.[1] ?? found?.[2] ?? '').replaceAll('&amp;', '&'), base);
    return address !== null && has(address) ? tag.replace(OTHERS, '') : tag;
  });
}
