import { normaliseAddress } from '../capture/acquire/normalise-address';

/**
 * @param text an address as people and lists of feeds have it, also with the scheme `feed:`
 * @returns it in the form in which it is fetched and kept, or null when it is no web address
 */
export function feedAddress(text: string): string | null {
  const trimmed = text.trim();
  const web = trimmed.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:\/*/i, 'http://');
  try {
    return normaliseAddress(web);
  } catch {
    return null;
  }
}
