import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, join, relative, sep } from 'node:path';
import { CAPTURE_LIMITS } from '../capture-limits';
import { embeddedAddress, embeddedIn } from './embedded-address';
import type { PicturesAtHand } from './pictures-at-hand';

/**
 * Browsers save a page as `page.html` with its pictures in `page_files`; the ending of the folder depends on the browser
 * and its language (`.files`, `-Dateien`, `_fichiers`). Whatever the page says, nothing but such a folder is looked into.
 */
const REFERENCE = /(\s(?:src|data-src)\s*=\s*)("[^"]{1,2000}"|'[^']{1,2000}')/gi;
const LONGEST_ENDING = 12;

/** @returns markup of the saved page at `path`, in which the pictures in its folder have addresses */
export function withFolderPictures(markup: string, path: string): string {
  return markup.replace(REFERENCE, (whole, before: string, quoted: string) => {
    const reference = decoded(quoted.slice(1, -1).replaceAll('&amp;', '&').replace(/[?#].*$/, ''))?.replace(/^\.\//, '') ?? '';
    return !leadsIntoFolder(reference, path) ? whole : `${before}"${embeddedAddress('beside', reference)}"`;
  });
}

/** Finds the pictures of the saved page at `path` in the folder beside it, and nothing else. */
export function folderPictures(path: string): PicturesAtHand {
  return async (address) => {
    const found = embeddedIn(address);
    const isOwn = found?.embedding === 'beside' && leadsIntoFolder(found.key, path);
    return isOwn ? await readInside(dirname(path), found.key) : null;
  };
}

/** @param reference the way from the page to a file, already decoded */
function leadsIntoFolder(reference: string, path: string): boolean {
  const [folder = '', ...rest] = reference.split('/');
  const stem = basename(path, extname(path));
  const ending = folder.slice(stem.length);
  const isOwn = folder.startsWith(stem) && /^[_.\- ]\S+$/.test(ending) && ending.length <= LONGEST_ENDING;
  const isPlain = rest.length > 0 && rest.every((piece) => piece !== '' && piece !== '.' && piece !== '..' && !/[\\\0]/.test(piece));
  return isOwn && isPlain;
}

// Looked at again after links are followed: one in the folder must not lead out of it.
async function readInside(folder: string, reference: string): Promise<Uint8Array | null> {
  try {
    const own = await realpath(join(folder, reference.split('/', 1)[0] ?? ''));
    const file = await realpath(join(folder, reference));
    const way = relative(own, file);
    const parent = relative(await realpath(folder), own);
    const isOutside = (one: string): boolean => one === '' || one === '..' || one.startsWith(`..${sep}`) || isAbsolute(one);
    if (isOutside(way) || isOutside(parent)) return null;
    const { size } = await stat(file);
    return size > CAPTURE_LIMITS.pictures.bytes ? null : await readFile(file);
  } catch {
    return null;
  }
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
