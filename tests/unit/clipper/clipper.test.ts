import { createHash, createHmac } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Clipper } from '../../../core/clipper/clipper';
import { CLIPPER_PORTS } from '../../../core/clipper/clipper-ports';
import type { CaptureResult, SeenPage } from '../../../core/contract/capture-calls';
import { DatelineError } from '../../../core/model/dateline-error';

const EXTENSION = `chrome-extension://${'abcdefgh'.repeat(4)}`;
const FIREFOX = 'moz-extension://0f0e0d0c-1111-2222-3333-444455556666';
const PAGE: SeenPage = { address: 'https://velda.example/a', html: '<p>x</p>', selection: null };
const CLIPPED: CaptureResult = {
  input: PAGE.address, status: 'added', id: 'aaaaaaaa', title: 'Freight', outlet: null, authors: [], published: null, language: null, words: 1, warnings: [], error: null,
};

let folder: string;
let clipper: Clipper;
let now: number;
let clipped: SeenPage[];
let answer: () => Promise<CaptureResult>;

const make = (ports: readonly number[] = [0]) =>
  new Clipper({
    profileFolder: folder,
    ports,
    now: () => now,
    clip: (page) => {
      clipped.push(page);
      return answer();
    },
    onChange: () => undefined,
  });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-clipper-'));
  now = Date.parse('2026-04-11T06:30:00Z');
  clipped = [];
  answer = () => Promise.resolve(CLIPPED);
  clipper = make();
});

afterEach(async () => {
  await clipper.close();
  await rm(folder, { recursive: true, force: true });
});

interface Asked {
  path?: string;
  method?: string;
  headers?: Record<string, string | undefined>;
  body?: unknown;
  raw?: string;
}

interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  body: { ok?: boolean; value?: { token?: string }; error?: { code: string; message: string } };
}

async function ask(port: number, { path = '/dateline/clip', method = 'POST', headers = {}, body = PAGE, raw }: Asked = {}): Promise<Answered> {
  const all = { host: `127.0.0.1:${String(port)}`, origin: EXTENSION, 'content-type': 'application/json', ...headers };
  const given = Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return await new Promise((resolve, reject) => {
    const asked = httpRequest({ host: '127.0.0.1', port, path, method, headers: given, setHost: false, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text.startsWith('{') ? (JSON.parse(text) as Answered['body']) : {} });
      });
    });
    asked.on('error', reject);
    asked.end(method === 'GET' || method === 'OPTIONS' ? undefined : (raw ?? JSON.stringify(body)));
  });
}

async function paired(origin = EXTENSION): Promise<{ port: number; token: string }> {
  const { port, pairing } = await clipper.startPairing();
  const { body } = await ask(port ?? 0, { path: '/dateline/pair', headers: { origin }, body: { code: pairing?.code, name: 'Chromium' } });
  return { port: port ?? 0, token: body.value?.token ?? '' };
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('the clipper', () => {
  it('listens only while it is on, and remembers that', async () => {
    expect(await clipper.state()).toEqual({ on: false, port: null, failure: null, pairing: null, browsers: [] });
    const { port } = await clipper.switch(true);
    expect((await ask(port ?? 0)).status).toBe(401);
    await clipper.close();
    await expect(ask(port ?? 0)).rejects.toThrow();
    clipper = make();
    expect(await clipper.state()).toMatchObject({ on: true, failure: null });
    await clipper.switch(false);
    expect(await clipper.state()).toMatchObject({ on: false, port: null });
  });

  it('pairs with the code, keeps no token, and then takes pages', async () => {
    const { port, token } = await paired();
    expect(token.length).toBeGreaterThan(40);
    const kept = await readFile(join(folder, 'clipper.json'), 'utf8');
    expect(kept).not.toContain(token);
    expect(await clipper.state()).toMatchObject({ pairing: null, browsers: [{ name: 'Chromium', lastUsedAt: null }] });
    const sent = await ask(port, { headers: bearer(token) });
    expect(sent).toMatchObject({ status: 200, body: { ok: true, value: CLIPPED } });
    expect(clipped).toEqual([PAGE]);
    expect((await clipper.state()).browsers[0]?.lastUsedAt).toBe('2026-04-11T06:30:00.000Z');
    await clipper.close();
    clipper = make();
    const again = (await clipper.state()).port ?? 0;
    expect((await ask(again, { headers: bearer(token) })).status).toBe(200);
  });

  it('forgets a browser that is removed, and pairs one extension once', async () => {
    const { port, token } = await paired();
    const second = await paired();
    expect((await clipper.state()).browsers).toHaveLength(1);
    expect((await ask(port, { headers: bearer(token) })).status).toBe(401);
    await clipper.remove((await clipper.state()).browsers[0]?.id ?? '');
    expect((await ask(port, { headers: bearer(second.token) })).status).toBe(401);
  });

  it('ends a code after five minutes, five wrong tries, or its use', async () => {
    const pair = async (port: number, code: string) => (await ask(port, { path: '/dateline/pair', body: { code, name: 'x' } })).status;
    const wrong = (code: string) => (code === '000000' ? '000001' : '000000');
    const first = await clipper.startPairing();
    const port = first.port ?? 0;
    const code = first.pairing?.code ?? '';
    expect(code).toMatch(/^\d{6}$/);
    for (let tries = 0; tries < 4; tries += 1) expect(await pair(port, wrong(code))).toBe(403);
    expect(await pair(port, `${code.slice(0, 3)} ${code.slice(3)}`)).toBe(200);
    expect(await pair(port, code)).toBe(403);

    const second = (await clipper.startPairing()).pairing?.code ?? '';
    for (let tries = 0; tries < 5; tries += 1) await pair(port, wrong(second));
    expect((await clipper.state()).pairing).toBeNull();
    expect(await pair(port, second)).toBe(403);

    const third = (await clipper.startPairing()).pairing?.code ?? '';
    now += 5 * 60_000;
    expect(await pair(port, third)).toBe(403);
    await clipper.startPairing();
    await clipper.stopPairing();
    expect(await pair(port, '')).toBe(403);
  });

  it.each<[string, Asked, number]>([
    ['a page', { headers: { origin: 'https://velda.example' } }, 403],
    ['a page on this machine', { headers: { origin: 'http://127.0.0.1:47831' } }, 403],
    ['something that names no origin', { headers: { origin: undefined } }, 403],
    ['an origin that hides itself', { headers: { origin: 'null' } }, 403],
    ['an origin that only begins like an extension', { headers: { origin: `${EXTENSION}.velda.example` } }, 403],
    ['another extension, with the token of this one', { headers: { origin: `chrome-extension://${'p'.repeat(32)}` } }, 401],
    ['Firefox, with the token of Chromium', { headers: { origin: FIREFOX } }, 401],
    ['a name that was made to point here', { headers: { host: 'velda.example' } }, 403],
    ['a name of this machine', { headers: { host: 'localhost:1' } }, 403],
    ['another port in the host', { headers: { host: '127.0.0.1:1' } }, 403],
    ['no token', { headers: { authorization: undefined } }, 401],
    ['a wrong token', { headers: bearer('A'.repeat(43)) }, 401],
    ['an empty token', { headers: { authorization: 'Bearer ' } }, 401],
    ['another scheme', { headers: { authorization: 'Basic eDp5' } }, 401],
    ['reading', { method: 'GET' }, 405],
    ['a question of CORS', { method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } }, 405],
    ['an unknown path', { path: '/' }, 404],
    ['a path of objects', { path: '/__proto__' }, 404],
    ['a path that leads up', { path: '/dateline/../dateline/clip' }, 404],
    ['a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
    ['plain text, which needs no preflight', { headers: { 'content-type': 'text/plain' } }, 415],
    ['no JSON', { path: '/dateline/clip', raw: '<html>' }, 400],
    ['cut JSON', { path: '/dateline/clip', raw: '{"address":' }, 400],
    ['JSON nested without end', { path: '/dateline/clip', raw: '['.repeat(100_000) }, 400],
    ['a page without its markup', { path: '/dateline/clip', body: { address: PAGE.address } }, 400],
    ['a page with more', { path: '/dateline/clip', body: { ...PAGE, more: 1 } }, 400],
    ['a list', { path: '/dateline/clip', body: [PAGE] }, 400],
    ['too much for a greeting', { path: '/dateline/hello', raw: JSON.stringify('x'.repeat(5000)) }, 413],
    ['a greeting that is no nonce', { path: '/dateline/hello', body: { nonce: 'x' } }, 400],
    ['a greeting of a page', { path: '/dateline/hello', body: { nonce: '0'.repeat(64) }, headers: { origin: 'https://velda.example' } }, 403],
    ['a page that says it is too large', { path: '/dateline/clip', raw: '{}', headers: { 'content-length': '99999999' } }, 413],
  ])('refuses %s, without a word that would let a page in', async (_, asked, status) => {
    const { port, token } = await paired();
    const response = await ask(port, { ...asked, headers: { ...bearer(token), ...asked.headers } });
    expect(response.status).toBe(status);
    expect(response.body.ok).toBe(false);
    expect(Object.keys(response.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(clipped).toEqual([]);
  });

  it('proves who it is to an extension that it knows, before that shows its token', async () => {
    const { port, token } = await paired();
    const nonce = '0123456789abcdef'.repeat(4);
    const greet = (origin: string) => ask(port, { path: '/dateline/hello', headers: { origin }, body: { nonce } });
    const hash = createHash('sha256').update(token).digest('hex');
    expect((await greet(EXTENSION)).body.value).toEqual({ proof: createHmac('sha256', hash).update(nonce).digest('hex') });
    expect((await greet(FIREFOX)).body.value).toEqual({ proof: null });
  });

  it('answers Firefox as it does Chromium', async () => {
    const { port, token } = await paired(FIREFOX);
    expect((await ask(port, { headers: { ...bearer(token), origin: FIREFOX } })).status).toBe(200);
  });

  it('says what went wrong in Dateline', async () => {
    const { port, token } = await paired();
    answer = () => Promise.reject(new DatelineError('no-library', 'No library is open.'));
    expect(await ask(port, { headers: bearer(token) })).toMatchObject({
      status: 409,
      body: { ok: false, error: { code: 'no-library', message: 'No library is open.' } },
    });
    answer = () => Promise.reject(new Error('broken'));
    expect((await ask(port, { headers: bearer(token) })).status).toBe(500);
    answer = () => Promise.resolve(CLIPPED);
    expect((await ask(port, { headers: bearer(token) })).status).toBe(200);
  });

  it('takes the next port when one is in use, and says so when all are', async () => {
    const taken = createServer();
    await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening));
    const { port } = taken.address() as { port: number };
    await clipper.close();
    clipper = make([port, 0]);
    expect((await clipper.switch(true)).port).toBeGreaterThan(0);
    await clipper.close();
    clipper = make([port]);
    const state = await clipper.switch(true);
    expect(state).toMatchObject({ on: true, port: null });
    expect(state.failure).toContain(String(port));
    expect((await clipper.startPairing()).pairing).toBeNull();
    await new Promise((closed) => taken.close(closed));
  });

  it('is looked for by the extension where it listens', async () => {
    const source = await readFile('assets/clipper/dateline.js', 'utf8');
    const ports = /PORTS = \[([\d, ]+)\]/.exec(source)?.[1]?.split(',').map(Number);
    expect(ports).toEqual(CLIPPER_PORTS);
  });
});
