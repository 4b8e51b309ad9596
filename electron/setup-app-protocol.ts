import { randomBytes } from 'node:crypto';
import { extname } from 'node:path';
import { protocol } from 'electron';
import { insideLibrary } from '../core/library/inside-library';
import { isAppAddress } from './app-origin';
import { contentSecurityPolicy } from './content-security-policy';
import { refused, serveFile, type Served } from './serve-file';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
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
 *
 * The older of Electron's two ways to do so: `protocol.handle` loads all of Node's `fetch` before the first file, and copies
 * each of them through two streams, which the window waits for.
 */
export function setupAppProtocol(folder: string): void {
  protocol.registerBufferProtocol('app', (request, answer) => {
    void served(folder, request).then(answer);
  });
}

async function served(folder: string, { method, url }: { method: string; url: string }): Promise<Served> {
  if (!isAppAddress(url)) return refused(404);
  if (method !== 'GET' && method !== 'HEAD') return refused(405);
  const path = requestedFile(folder, url);
  const type = path === null ? undefined : types[extname(path).toLowerCase()];
  if (path === null || type === undefined) return refused(404);
  const nonce = randomBytes(18).toString('base64');
  const file = await serveFile(path, type, {
    'content-security-policy': contentSecurityPolicy(nonce),
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  });
  if (file.statusCode !== 200 || extname(path) !== '.html') return file;
  return { ...file, data: Buffer.from(file.data.toString('utf8').replaceAll(nonceMark, nonce)) };
}

function requestedFile(folder: string, address: string): string | null {
  const { pathname } = new URL(address);
  try {
    return insideLibrary(folder, pathname === '/' ? 'index.html' : decodeURIComponent(pathname.slice(1)));
  } catch {
    return null;
  }
}
