import { realpath } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { insideLibrary } from '../core/library/inside-library';
import { clippingHost, clippingScheme, parseAddress } from './app-origin';

// Only pictures are served: an original that is a page must never be shown as its own HTML.
const types: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

export interface Picture {
  path: string;
  type: string;
}

/**
 * @param library the open one
 * @param address `clipping://library/<library id>/<path beneath originals/>`
 * @returns the picture that it names, or `null` when it is not one of this library's
 */
export async function clippingPicture(library: { id: string; folder: string }, address: string): Promise<Picture | null> {
  const url = parseAddress(address);
  if (!url || url.protocol !== `${clippingScheme}:` || url.host !== clippingHost) return null;
  const [, libraryId, ...rest] = url.pathname.split('/');
  if (libraryId !== library.id) return null;
  try {
    const originals = await realpath(join(library.folder, 'originals'));
    const named = await realpath(insideLibrary(originals, decodeURIComponent(rest.join('/'))));
    // Looked at again: a symbolic link in a library that came from elsewhere must not lead out of it.
    const path = insideLibrary(originals, relative(originals, named));
    const type = types[extname(path).toLowerCase()];
    return type === undefined ? null : { path, type };
  } catch {
    return null;
  }
}
