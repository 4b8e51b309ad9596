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
    return serveFile(path, {
      'content-type': type,
      'content-security-policy': contentSecurityPolicy,
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    });
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
