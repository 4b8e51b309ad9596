import { protocol } from 'electron';
import { clippingPicture } from './clipping-picture';
import type { OpenLibrary } from './open-library';
import { refused, serveFile } from './serve-file';

/** Serves the pictures of the open library, and nothing else of it. */
export function setupClippingProtocol(openLibrary: OpenLibrary): void {
  protocol.handle('clipping', async (request) => {
    if (request.method !== 'GET') return refused(405);
    const library = openLibrary.current;
    const picture = library && (await clippingPicture(library, request.url));
    if (!picture) return refused(404);
    return serveFile(picture.path, { 'content-type': picture.type, 'content-security-policy': "default-src 'none'; sandbox" });
  });
}
