import { randomBytes } from 'node:crypto';
import { extname } from 'node:path';
import { protocol } from 'electron';
import { insideLibrary } from '../core/library/inside-library';
import { isAppAddress } from './app-origin';
import { contentSecurityPolicy } from './content-security-policy';
import { refused, serveFile } from './serve-file';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
};

// Vite leaves this in the page where the nonce goes.
const nonceMark = 'STYLE-NONCE';

/**
 * Serves the built window from `app://dateline/`. Every answer carries the policy, so that a page opened at any
 * of its addresses is bound by it.
 */
export function setupAppProtocol(folder: string): void {
  protocol.handle('app', async (request) => {
    if (!isAppAddress(request.url)) return refused(404);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refused(405);
    const path = requestedFile(folder, request.url);
    const type = path === null ? undefined : types[extname(path).toLowerCase()];
    if (path === null || type === undefined) return refused(404);
    const nonce = randomBytes(18).toString('base64');
    const served = await serveFile(path, {
      'content-type': type,
      'content-security-policy': contentSecurityPolicy(nonce),
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    });
    if (!served.ok || extname(path) !== '.html') return served;
    return new Response((await served.text()).replaceAll(nonceMark, nonce), { headers: served.headers });
  });
}

function requestedFile(folder: string, address: string): string | null {
  const { pathname } = new URL(address);
  try {
    return insideLibrary(folder, pathname === '/' ? 'index.html' : decodeURIComponent(pathname.slice(1)));
  } catch {
    return null;
  }
}
