import { protocol } from 'electron';
import { clippingPicture } from './clipping-picture';
import type { OpenLibrary } from './open-library';
import { refused, serveFile, type Served } from './serve-file';

/** Serves the pictures of the open library, and nothing else of it. */
export function setupClippingProtocol(openLibrary: OpenLibrary): void {
  protocol.registerBufferProtocol('clipping', (request, answer) => {
    void served(openLibrary, request).then(answer);
  });
}

async function served(openLibrary: OpenLibrary, { method, url }: { method: string; url: string }): Promise<Served> {
  if (method !== 'GET') return refused(405);
  const library = openLibrary.current;
  const picture = library && (await clippingPicture(library, url));
  if (!picture) return refused(404);
  return serveFile(picture.path, picture.type, { 'content-security-policy': "default-src 'none'; sandbox" });
}
