import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { z } from 'zod';
import { failure } from '../contract/reply';
import type { Reply } from '../contract/reply';
import { DatelineError } from '../model/dateline-error';
import { checkRequest } from './check-request';
import { clipperRequests } from './clipper-requests';
import type { ClipperPath } from './clipper-requests';
import { readBody } from './read-body';
import { Refusal } from './refusal';

type Body<P extends ClipperPath> = z.infer<(typeof clipperRequests)[P]['body']>;

/** What answers the extension. Each may throw a Refusal or another DatelineError. */
export interface ClipperAnswers {
  /** @throws Refusal 401 when the token is not that of the extension at `origin` */
  authorise(origin: string, token: string): void;
  pair(origin: string, body: Body<'/dateline/pair'>): Promise<unknown>;
  /** Proves to an extension that it has met its own Dateline, before that shows its token. */
  hello(origin: string, body: Body<'/dateline/hello'>): unknown;
  clip(origin: string, body: Body<'/dateline/clip'>): Promise<unknown>;
}

const HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
};

/** The door for the extension: on this machine only, and with no header that would let a page in. */
export class ClipperServer {
  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  /**
   * Listens on the first of the ports that is free.
   * @throws DatelineError io when none is
   */
  static async listen(ports: readonly number[], answers: ClipperAnswers): Promise<ClipperServer> {
    for (const port of ports) {
      const server = createServer({ headersTimeout: 10_000, requestTimeout: 60_000 });
      server.maxConnections = 16;
      if (!(await canListen(server, port))) continue;
      const { port: own } = server.address() as { port: number };
      server.on('request', (request, response) => {
        void respond(request, response, own, answers);
      });
      return new ClipperServer(server, own);
    }
    throw new DatelineError('io', `Other programs use all the ports that Dateline could listen on (${ports.join(', ')}). End one of them, and switch this on again.`);
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }
}

function canListen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    server.once('error', () => {
      resolve(false);
    });
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      resolve(true);
    });
  });
}

async function respond(request: IncomingMessage, response: ServerResponse, port: number, answers: ClipperAnswers): Promise<void> {
  try {
    send(response, 200, { ok: true, value: await answer(request, port, answers) });
  } catch (error) {
    const status = error instanceof Refusal ? error.status : error instanceof DatelineError ? 409 : 500;
    // What is left of the body is not wanted.
    response.shouldKeepAlive = false;
    send(response, status, failure(error));
  }
}

async function answer(request: IncomingMessage, port: number, answers: ClipperAnswers): Promise<unknown> {
  const { path, origin, token } = checkRequest(request, port);
  if (clipperRequests[path].token) answers.authorise(origin, token);
  const given = await readBody(request, clipperRequests[path].bytes);
  switch (path) {
    case '/dateline/pair':
      return await answers.pair(origin, parsed(path, given));
    case '/dateline/hello':
      return answers.hello(origin, parsed(path, given));
    case '/dateline/clip':
      return await answers.clip(origin, parsed(path, given));
  }
}

function parsed<P extends ClipperPath>(path: P, given: unknown): Body<P> {
  const body = clipperRequests[path].body.safeParse(given);
  if (!body.success) throw new Refusal(400, 'bad-input', 'This is not what the extension of Dateline sends. Is the extension as new as Dateline?');
  return body.data as Body<P>;
}

function send(response: ServerResponse, status: number, reply: Reply): void {
  if (response.destroyed) return;
  response.writeHead(status, HEADERS);
  response.end(JSON.stringify(reply));
}
