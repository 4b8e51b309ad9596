import type { IncomingMessage, ServerResponse } from 'node:http';
import { testServer, type TestServer } from '../../capture/support/test-server';

/** What a site answers at one path. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Begins to answer and does not go on. */
  hangs?: boolean;
}

/** A site whose answers a test can change, and what it was asked. */
export interface FeedSite {
  address: string;
  /** Path → answer; a function gets the headers of the request. Any other path is answered with 404. */
  pages: Map<string, Answer | ((headers: IncomingMessage['headers']) => Answer)>;
  requests: string[];
  close: TestServer['close'];
}

export async function feedSite(): Promise<FeedSite> {
  const pages: FeedSite['pages'] = new Map();
  const server = await testServer((request, response) => {
    const page = pages.get(request.url ?? '') ?? { status: 404, body: 'no' };
    answer(response, typeof page === 'function' ? page(request.headers) : page);
  });
  return { address: server.address, pages, requests: server.requests, close: server.close };
}

function answer(response: ServerResponse, { status = 200, headers = {}, body = '', hangs = false }: Answer): void {
  response.writeHead(status, headers);
  if (hangs) response.write(' ');
  else response.end(body);
}
