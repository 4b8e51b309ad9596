import type { Archive } from '../archive/read-archive';
import { embeddedIn } from './embedded-address';
import type { PicturesAtHand } from './pictures-at-hand';

/** The pictures in the package of a document. One that is damaged or too large is none. */
export function packagePictures({ read }: Archive): PicturesAtHand {
  return (address) => {
    const found = embeddedIn(address);
    if (found?.embedding !== 'part') return null;
    try {
      return read(found.key);
    } catch {
      return null;
    }
  };
}
