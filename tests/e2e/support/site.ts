import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page that is asked for and never answered. */
export const SILENCE = Symbol('silence');

/** A web site on this machine for a test: path → page, or the bytes of anything else. The rest is not found. */
export interface Site {
  address(path: string): string;
  /** Ends all that is being asked for. */
  hangUp(): void;
  close(): Promise<void>;
}

export async function startSite(pages: Record<string, string | Uint8Array | typeof SILENCE>): Promise<Site> {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    if (page === SILENCE) return;
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': page instanceof Uint8Array ? 'application/octet-stream' : 'text/html; charset=utf-8' });
    response.end(page ?? 'Not found');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: (path) => `http://127.0.0.1:${port}${path}`,
    hangUp: () => server.closeAllConnections(),
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
