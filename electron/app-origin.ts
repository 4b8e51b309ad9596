/** The one origin that the window is served from; every call from elsewhere is refused. */
export const appScheme = 'app';
export const appHost = 'dateline';
export const appOrigin = `${appScheme}://${appHost}`;

/** Pictures of the open library: `clipping://library/<library id>/<path beneath originals/>`. */
export const clippingScheme = 'clipping';
export const clippingHost = 'library';

/**
 * Whether an address belongs to the window itself.
 * `URL.origin` is `null` for schemes of our own, so scheme and host are compared, never a prefix of the text.
 */
export function isAppAddress(address: string): boolean {
  const url = parseAddress(address);
  return url !== null && url.protocol === `${appScheme}:` && url.host === appHost && url.username === '' && url.password === '';
}

/** @returns the parsed address, or `null` for text that is no address */
export function parseAddress(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
