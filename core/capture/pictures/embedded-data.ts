import { embeddedAddress, embeddedIn } from './embedded-address';
import type { PicturesAtHand } from './pictures-at-hand';

const PICTURE = /^data:image\/(?:png|jpe?g|gif|webp|avif)(?:;[\w=-]{1,40})*;base64,/i;
/** A stand-in that a page shows until its script loads the picture has at most so many characters. */
const STAND_IN = 6000;
const MOST = 1000;

/** The pictures that a page carries as `data:` addresses: taken out of its markup, which then is a tenth of the size. */
export class EmbeddedData {
  private readonly addresses: string[] = [];

  /** Finds their bytes by the addresses that `put` gave. */
  readonly atHand: PicturesAtHand = (address) => {
    const found = embeddedIn(address);
    if (found?.embedding !== 'data' && found?.embedding !== 'small') return null;
    const data = this.addresses[Number(found.key)];
    return data === undefined ? null : Buffer.from(data.slice(data.indexOf(',') + 1).replaceAll('%2B', '+').replaceAll('%2F', '/').replaceAll('%3D', '='), 'base64');
  };

  /** @returns the address that stands for a `data:` address from now on; empty when it is no picture that is kept */
  put(data: string): string {
    if (!PICTURE.test(data.slice(0, 200)) || this.addresses.length >= MOST) return '';
    const key = String(this.addresses.push(data) - 1);
    return embeddedAddress(data.length <= STAND_IN ? 'small' : 'data', key);
  }
}
