import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Kind, ReadContext, Reading } from '../../../../core/capture/kinds/kind';
import { html } from '../../../../core/capture/kinds/html';
import { mhtml } from '../../../../core/capture/kinds/mhtml';
import { warc } from '../../../../core/capture/kinds/warc';
import { webarchive } from '../../../../core/capture/kinds/webarchive';
import { recogniseKind } from '../../../../core/capture/kinds/kinds';
import { plainText } from '../../../../core/model/plain-text';
import { articlePage, PROSE } from '../support/article-page';
import { mailSource, multipart } from '../support/mail-source';
import { propertyListSource } from '../support/property-list-source';

const ADDRESS = 'https://velda.example/economy/1';
const CONTEXT: ReadContext = { address: null, charset: null, extent: 'whole' };
const kindOf = (bytes: Uint8Array): Kind | null => recogniseKind(bytes, { fileName: 'page.bin', mediaType: null });
const read = async (kind: Kind, bytes: Uint8Array): Promise<Reading> => await kind.read(bytes, CONTEXT);

const quotedPrintable = (bytes: Buffer): string => [...bytes].map((byte) => (byte > 0x7e || byte === 0x3d ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte))).join('');

describe('a page saved as MHTML', () => {
  const page = articlePage().replace('utf-8', 'windows-1251').replaceAll('Velda', 'Вельда');
  const source = (headers: string[], location = `Content-Location: ${ADDRESS}`): Buffer =>
    mailSource(
      multipart(
        'related',
        [
          { headers: ['Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable', location], body: quotedPrintable(iconv.encode(page, 'windows-1251')) },
          { headers: ['Content-Type: image/png', 'Content-Transfer-Encoding: base64', 'Content-Location: https://velda.example/a.png'], body: 'iVBORw0KGgo=' },
        ],
        headers,
      ),
    );
  const CHROMIUM = ['From: <Saved by Blink>', `Snapshot-Content-Location: ${ADDRESS}`, 'Subject: Freight', 'Date: Mon, 13 Apr 2026 07:00:00 -0000', 'MIME-Version: 1.0'];

  it('is read with its address and its charset', async () => {
    const bytes = source(CHROMIUM);
    expect(kindOf(bytes)).toBe(mhtml);
    const reading = await read(mhtml, bytes);
    expect(reading.encoding).toBe('windows-1251');
    expect(plainText(reading.blocks).text).toBe(PROSE.join('\n\n').replaceAll('Velda', 'Вельда'));
    expect(reading.metadata.title[0]?.value).toBe('Freight through Port Вельда grows');
    expect(reading.metadata.address[0]?.value).toBe(ADDRESS);
    // The day it was saved says nothing of the day it was published.
    expect(reading.metadata.published).toEqual([]);
    expect(mhtml.statedAddress?.(bytes, CONTEXT)).toBe(ADDRESS);
  });

  it('is told from a mail with pictures', () => {
    expect(kindOf(source(['From: <Saved by Microsoft Internet Explorer 5>', 'MIME-Version: 1.0']))?.name).toBe('mhtml');
    expect(kindOf(source(['MIME-Version: 1.0', 'X-Document-Type: Workbook'], 'Content-Location: file:///C:/a.htm'))?.name).toBe('mhtml');
    expect(kindOf(source(['From: a@b.example', 'To: c@d.example', 'MIME-Version: 1.0']))?.name).toBe('mail');
  });

  it('gives the text of a frame when the page itself has none', async () => {
    const frames = multipart('related', [
      { headers: ['Content-Type: text/html', `Content-Location: ${ADDRESS}`], body: '<html><frameset><frame src="cid:f"></frameset></html>' },
      { headers: ['Content-Type: text/html', 'Content-ID: <f>', 'Content-Location: https://velda.example/frame'], body: articlePage() },
    ], CHROMIUM);
    expect(plainText((await read(mhtml, mailSource(frames))).blocks).text).toBe(PROSE.join('\n\n'));
  });

  it('says what is wrong with one that holds no page', async () => {
    const reading = await read(mhtml, mailSource(multipart('related', [{ headers: ['Content-Type: image/png'], body: 'x' }], CHROMIUM)));
    expect(reading.blocks).toEqual([]);
  });
});

describe('a page saved in one HTML file', () => {
  const TAILS = {
    SingleFile: `<!--\n Page saved with SingleFile \n url: ${ADDRESS} \n saved date: Mon Apr 13 2026 07:00:00 GMT+0000\n-->`,
    Chromium: `<!-- saved from url=(0031)${ADDRESS} -->`,
    Monolith: `<!-- Saved from ${ADDRESS} at 2026-04-13T07:00:00Z using monolith v2.8.1 -->`,
  };

  it.each(Object.entries(TAILS))('by %s keeps its address', async (_, comment) => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(200_000)}" alt="x">`;
    const bytes = Buffer.from(`<!DOCTYPE html> <html lang=en>${comment}${articlePage({ inside: picture }).slice('<!DOCTYPE html><html lang="en">'.length)}`);
    expect(kindOf(bytes)).toBe(html);
    const reading = await read(html, bytes);
    expect(reading.metadata.address[0]?.value).toBe(ADDRESS);
    expect(plainText(reading.blocks).text).toBe(PROSE.join('\n\n'));
    expect(JSON.stringify(reading)).not.toContain('AAAA');
    expect(html.statedAddress?.(bytes, CONTEXT)).toBe(ADDRESS);
  });

  it('does not believe such a comment in a page that was fetched', () => {
    const bytes = Buffer.from(`${TAILS.Chromium}${articlePage()}`);
    expect(html.statedAddress?.(bytes, { ...CONTEXT, address: 'https://mirror.example/1' })).toBeNull();
  });
});

describe('a Safari web archive', () => {
  it('is read with its address and its charset', async () => {
    const page = iconv.encode(articlePage().replace('utf-8', 'x').replaceAll('Velda', 'Вельда'), 'koi8-r');
    const bytes = propertyListSource({ WebMainResource: { WebResourceData: page, WebResourceURL: ADDRESS, WebResourceTextEncodingName: 'koi8-r', WebResourceMIMEType: 'text/html' } });
    expect(kindOf(bytes)).toBe(webarchive);
    const reading = await read(webarchive, bytes);
    expect(plainText(reading.blocks).text).toContain('Вельда');
    expect(reading.metadata.address[0]?.value).toBe(ADDRESS);
  });

  it('that is cut off is damaged', () => {
    const bytes = propertyListSource({ WebMainResource: { WebResourceData: Buffer.from('x') } }).subarray(0, 60);
    expect(() => webarchive.read(bytes, CONTEXT)).toThrow(/damaged/);
  });
});

describe('a WARC file', () => {
  const record = (type: string, address: string, block: string): string =>
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: <${address}>\r\nContent-Type: application/http;msgtype=${type}\r\nContent-Length: ${String(Buffer.byteLength(block))}\r\n\r\n${block}\r\n\r\n`;
  const answer = (type: string, body: string, ...headers: string[]): string => [`HTTP/1.1 200 OK`, `Content-Type: ${type}`, ...headers, '', body].join('\r\n');
  const source = Buffer.from(
    [
      record('request', ADDRESS, 'GET / HTTP/1.1\r\n\r\n'),
      record('response', ADDRESS, answer('text/html; charset=utf-8', articlePage())),
      record('response', 'https://velda.example/a.css', answer('text/css', 'body {}')),
      record('response', 'https://velda.example/gone', 'HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Gone</p>'),
      record('response', 'https://velda.example/2', answer('text/html', '5\r\n<p>ab\r\n6\r\nc</p>  \r\n0\r\n\r\n', 'Transfer-Encoding: chunked')),
      record('resource', 'metadata://tool/log', 'log of the tool'),
    ].join(''),
  );

  it.each([['as it is', source], ['compressed', gzipSync(source)]])('%s gives its pages', async (_, bytes) => {
    expect(kindOf(bytes)).toBe(warc);
    const unpacked = await warc.unpack?.(bytes);
    expect(unpacked?.onlyParts).toBe(true);
    expect(unpacked?.parts.map(({ address, charset }) => [address, charset])).toEqual([[ADDRESS, 'utf-8'], ['https://velda.example/2', null]]);
    expect(unpacked?.parts.map(({ bytes: part }) => Buffer.from(part).toString().slice(0, 9))).toEqual(['<!DOCTYPE', '<p>abc</p']);
  });

  it('that is cut off gives what there is', async () => {
    const unpacked = await warc.unpack?.(gzipSync(source).subarray(0, 500));
    expect(unpacked?.parts.length).toBeLessThanOrEqual(1);
  });
});
