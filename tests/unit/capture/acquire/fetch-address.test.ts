import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchAddress } from '../../../../core/capture/acquire/fetch-address';
import type { TestServer } from '../support/test-server';
import { testServer } from '../support/test-server';

const LIMITS = { milliseconds: 20_000, bytes: 1024 * 1024, redirects: 3 };
const never = (): AbortSignal => new AbortController().signal;

let server: TestServer | null = null;

afterEach(async () => {
  await server?.close();
  server = null;
});

async function serve(...handler: Parameters<typeof testServer>): Promise<string> {
  server = await testServer(...handler);
  return server.address;
}

describe('fetchAddress', () => {
  it('brings the bytes with what the header says of them', async () => {
    const bytes = iconv.encode('<p>Порт Вельда</p>', 'windows-1251');
    const address = await serve((_, response) => response.writeHead(200, { 'content-type': 'text/html; charset="windows-1251"' }).end(bytes));
    const material = await fetchAddress(`${address}/a`, never(), LIMITS);
    expect(Buffer.from(material.bytes).equals(bytes)).toBe(true);
    expect(material).toMatchObject({ mediaType: 'text/html', charset: 'windows-1251', address: `${address}/a`, source: { kind: 'address', name: `${address}/a` } });
  });

  it('unpacks what was sent compressed', async () => {
    const address = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('Port Velda')));
    const { bytes } = await fetchAddress(address, never(), LIMITS);
    expect(Buffer.from(bytes).toString()).toBe('Port Velda');
  });

  it('follows redirects, and says where they led', async () => {
    const address = await serve((request, response) => {
      if (request.url === '/new') response.end('here');
      else response.writeHead(302, { location: '/new?utm_source=x' }).end();
    }).then((base) => base);
    const material = await fetchAddress(`${address}/old`, never(), LIMITS);
    expect(material.address).toBe(`${address}/new`);
    expect(material.source.name).toBe(`${address}/old`);
  });

  it.each([
    ['a circle', '/again', 'fetch-failed'],
    ['another kind of address', 'file:///etc/passwd', 'fetch-failed'],
  ])('does not follow a redirect to %s', async (_, location, code) => {
    const address = await serve((_request, response) => response.writeHead(301, { location }).end());
    await expect(fetchAddress(address, never(), LIMITS)).rejects.toMatchObject({ code });
  });

  it.each([
    [404, 'not-found'],
    [410, 'not-found'],
    [401, 'forbidden'],
    [403, 'forbidden'],
    [451, 'forbidden'],
    [429, 'fetch-failed'],
    [500, 'fetch-failed'],
    [503, 'fetch-failed'],
    [304, 'fetch-failed'],
  ])('does not clip the page of an error %i', async (status, code) => {
    const address = await serve((_, response) => response.writeHead(status).end('An error page with text'));
    const failure = fetchAddress(address, never(), LIMITS);
    await expect(failure).rejects.toMatchObject({ code });
    await expect(failure).rejects.toThrow(String(status));
  });

  it('stops at the limit of size, whatever the header says', async () => {
    const address = await serve((_, response) => {
      response.writeHead(200);
      response.write(Buffer.alloc(700_000));
      response.write(Buffer.alloc(700_000));
    });
    await expect(fetchAddress(address, never(), LIMITS)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('says that an empty page is empty', async () => {
    const address = await serve((_, response) => response.end());
    await expect(fetchAddress(address, never(), LIMITS)).rejects.toMatchObject({ code: 'empty-input' });
  });

  it('gives up on a server that does not answer', async () => {
    const address = await serve(() => undefined);
    await expect(fetchAddress(address, never(), { ...LIMITS, milliseconds: 50 })).rejects.toMatchObject({ code: 'timed-out' });
  });

  it('gives up on a body that does not end', async () => {
    const address = await serve((_, response) => void response.writeHead(200).write('begin'));
    await expect(fetchAddress(address, never(), { ...LIMITS, milliseconds: 50 })).rejects.toMatchObject({ code: 'timed-out' });
  });

  it('can be cancelled while it waits, and before it began', async () => {
    const abort = new AbortController();
    const address = await serve(() => {
      abort.abort();
    });
    await expect(fetchAddress(address, abort.signal, LIMITS)).rejects.toMatchObject({ code: 'cancelled' });
    await expect(fetchAddress(address, abort.signal, LIMITS)).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('says in plain words that nobody listens there', async () => {
    const listener = createServer().listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const { port } = listener.address() as AddressInfo;
    listener.close();
    await once(listener, 'close');
    const failure = fetchAddress(`http://127.0.0.1:${String(port)}/`, never(), LIMITS);
    await expect(failure).rejects.toMatchObject({ code: 'fetch-failed' });
    await expect(failure).rejects.toThrow(`127.0.0.1:${String(port)} refused the connection. Nothing was clipped.`);
  });

  it('says in plain words that there is no such site', async () => {
    await expect(fetchAddress('http://nothing.invalid/', never(), LIMITS)).rejects.toMatchObject({ code: expect.stringMatching(/fetch-failed|timed-out/) as string });
  });

  it('says that a connection was broken off', async () => {
    const address = await serve((request) => request.socket.destroy());
    await expect(fetchAddress(address, never(), LIMITS)).rejects.toThrow('broke off the connection');
  });
});
