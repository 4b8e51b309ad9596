import { realpath } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { protocol } from 'electron';
import { clippingHost, parseAddress } from './app-origin';
import type { OpenLibrary } from './open-library';
import { pathInside } from './path-inside';
import { refused, serveFile } from './serve-file';

// Only pictures are served: an original that is a page must never be shown as its own HTML. SVG can carry script,
// but not when shown as a picture; opened by itself it is bound by the sandbox of its policy.
const types: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.svg': 'image/svg+xml',
};

/** Serves the pictures of the open library from `clipping://library/<library id>/<path beneath originals/>`. */
export function setupClippingProtocol(openLibrary: OpenLibrary): void {
  protocol.handle('clipping', async (request) => {
    if (request.method !== 'GET') return refused(405);
    const path = await requestedPicture(openLibrary, request.url);
    const type = path === null ? undefined : types[extname(path).toLowerCase()];
    if (path === null || type === undefined) return refused(404);
    return serveFile(path, { 'content-type': type, 'content-security-policy': "default-src 'none'; sandbox" });
  });
}

async function requestedPicture(openLibrary: OpenLibrary, address: string): Promise<string | null> {
  const library = openLibrary.current;
  const url = parseAddress(address);
  if (!library || !url || url.host !== clippingHost) return null;
  const [, libraryId, ...rest] = url.pathname.split('/');
  if (libraryId !== library.id) return null;
  try {
    const originals = await realpath(join(library.folder, 'originals'));
    const named = pathInside(originals, decodeURIComponent(rest.join('/')));
    if (named === null) return null;
    // A symbolic link in a library that came from elsewhere must not lead out of it.
    const real = await realpath(named);
    return pathInside(originals, real.slice(originals.length + 1)) === real ? real : null;
  } catch {
    return null;
  }
}
