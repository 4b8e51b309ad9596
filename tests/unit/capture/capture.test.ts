import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { capture } from '../../../core/capture/capture';
import { captureFiles } from '../../../core/capture/capture-files';
import { directParser } from '../../../core/capture/parser/direct-parser';
import type { Parser } from '../../../core/capture/parser/parser';
import { nothingRead } from '../../../core/capture/read-material';
import { captureResult } from '../../../core/contract/capture-calls';
import { clipping } from '../../../core/model/clipping';
import { plainText } from '../../../core/model/plain-text';
import { articlePage, PROSE } from './support/article-page';
import type { TestLibrary } from './support/test-library';
import { testLibrary } from './support/test-library';
import type { TestServer } from './support/test-server';
import { testServer } from './support/test-server';

let test: TestLibrary;
let server: TestServer | null = null;

beforeEach(async () => {
  test = await testLibrary();
});

afterEach(async () => {
  await server?.close();
  server = null;
  await test.remove();
});

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(test.folder, name);
  await writeFile(path, content);
  return path;
}

const captureFile = (path: string) => capture({ kind: 'file', path }, test.context);
const paste = (text: string, html: string | null = null) => capture({ kind: 'pasted', text, html }, test.context);

describe('capture of a file', () => {
  it('keeps the original and makes a valid clipping of it', async () => {
    const bytes = iconv.encode(articlePage().replace('utf-8', 'windows-1251').replaceAll('Port Velda grows', 'порт'), 'windows-1251');
    const result = await captureFile(await file('page.html', bytes));
    expect(captureResult.safeParse(result).success).toBe(true);
    expect(result).toMatchObject({ status: 'added', title: 'Freight through порт', language: 'en', published: null, error: null });
    expect(result.warnings).toEqual(['No date of publication was found.']);
    const made = await test.library.clippings.get(result.id ?? '');
    expect(clipping.safeParse(made).success).toBe(true);
    expect(made).toMatchObject({ capturedAt: '2026-04-11T06:30:00.000Z', status: 'inbox', flags: ['no-date'], source: { kind: 'file', name: 'page.html' } });
    expect(made.original).toMatchObject({ encoding: 'windows-1251', mediaType: 'text/html', bytes: bytes.length });
    expect(plainText(made.blocks).text).toBe(PROSE.join('\n\n'));
    expect(Buffer.from(await test.library.originals.read(made.original)).equals(bytes)).toBe(true);
  });

  it('tells a file that came twice, under any name', async () => {
    const first = await captureFile(await file('a.txt', 'Freight grows\n\nExports rose.'));
    const second = await captureFile(await file('b.txt', 'Freight grows\n\nExports rose.'));
    expect(second).toMatchObject({ status: 'duplicate', id: first.id, title: 'Freight grows', error: null });
    expect(second.warnings[0]).toContain('already in the library');
    expect(test.library.clippings.ids()).toHaveLength(1);
  });

  it('reads a file again that could not be read when it came first, and keeps what a person did with it', async () => {
    const page = await file('a.html', articlePage());
    const message = 'Reading it took too long and was stopped.';
    const read: Parser['read'] = () => Promise.resolve({ reading: nothingRead(), failure: { step: 'read', code: 'timed-out', message } });
    const recogniseAndRead: Parser['recogniseAndRead'] = async (material, signal) => ({ ...(await directParser.recogniseAndRead(material, signal)), read: await read(null, material, signal) });
    const slow: Parser = { ...directParser, read, recogniseAndRead };
    const failed = await capture({ kind: 'file', path: page }, { ...test.context, parser: slow });
    expect(failed).toMatchObject({ status: 'failed', error: { code: 'timed-out' } });
    await test.library.clippings.change(failed.id ?? '', (made) => ({ ...made, note: 'Ask the desk', metadata: { ...made.metadata, title: { value: 'Mine', origin: 'user', candidates: [] } } }));
    expect(await capture({ kind: 'file', path: page }, { ...test.context, parser: slow })).toMatchObject({ status: 'failed', id: failed.id });
    const again = await captureFile(page);
    expect(again).toMatchObject({ status: 'added', id: failed.id, title: 'Mine', error: null });
    expect(again.warnings.join()).toContain('could not be read then');
    const made = await test.library.clippings.get(failed.id ?? '');
    expect(made).toMatchObject({ failure: null, note: 'Ask the desk' });
    expect(plainText(made.blocks).text).toBe(PROSE.join('\n\n'));
    expect(test.library.clippings.ids()).toHaveLength(1);
    expect(await captureFile(page)).toMatchObject({ status: 'duplicate' });
  });

  it('tells a saved page whose address is in the library', async () => {
    const head = '<link rel="canonical" href="https://velda.example/economy/1">';
    const first = await captureFile(await file('a.html', articlePage({ head })));
    const second = await captureFile(await file('b.html', articlePage({ head, after: '<p>saved later</p>' })));
    expect(second).toMatchObject({ status: 'duplicate', id: first.id });
  });

  it.each([
    ['a damaged PDF', Buffer.from('%PDF-1.7 some bytes'), 'damaged', 'read', 'pdf'],
    ['an old Office document', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'unsupported-kind', 'recognise', 'doc'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'unsupported-kind', 'recognise', 'png'],
    ['bytes of no kind', Buffer.from(Array.from({ length: 300 }, (_, at) => at % 8)), 'unsupported-kind', 'recognise', 'bin'],
    ['a page nested without end', Buffer.from(`<html><body>${'<div>'.repeat(20_000)}`), 'too-large', 'read', 'html'],
    ['a page without text', Buffer.from('<!DOCTYPE html><html><body><div id="app"></div></body></html>'), 'no-text', 'extract', 'html'],
  ])('keeps %s and says what failed', async (_, bytes, code, step, extension) => {
    const result = await captureFile(await file('input', bytes));
    expect(result).toMatchObject({ status: 'failed', error: { code } });
    const made = await test.library.clippings.get(result.id ?? '');
    expect(clipping.safeParse(made).success).toBe(true);
    expect(made.failure).toMatchObject({ step, code, message: result.error?.message });
    expect(made.original.path.endsWith(`.${extension}`)).toBe(true);
    expect(Buffer.from(await test.library.originals.read(made.original)).equals(bytes)).toBe(true);
  });

  it('makes no clipping when nothing came', async () => {
    const empty = await file('empty.html', '');
    expect(await captureFile(empty)).toMatchObject({ status: 'failed', id: null, error: { code: 'empty-input' } });
    expect(await captureFile(join(test.folder, 'missing.html'))).toMatchObject({ status: 'failed', id: null, error: { code: 'not-found' } });
    expect(await captureFile(test.folder)).toMatchObject({ status: 'failed', id: null, error: { code: 'bad-input' } });
    expect(await captureFile('/dev/null')).toMatchObject({ status: 'failed', id: null, error: { code: 'bad-input' } });
    expect(test.library.clippings.ids()).toHaveLength(0);
  });

  it('refuses a file that is too large without reading it', async () => {
    const path = await file('large.html', '');
    const { open } = await import('node:fs/promises');
    const handle = await open(path, 'r+');
    await handle.truncate(101 * 1024 * 1024);
    await handle.close();
    expect(await captureFile(path)).toMatchObject({ id: null, error: { code: 'too-large' } });
  });

  it('uses the name of the outlet that the user gave', async () => {
    const path = await file('a.html', articlePage({ head: '<meta property="og:site_name" content="Velda Courier">' }));
    const { id } = await capture({ kind: 'file', path }, { ...test.context, outlet: 'Lakeside Daily' });
    const { metadata } = await test.library.clippings.get(id ?? '');
    expect(metadata.outlet).toEqual({ value: 'Lakeside Daily', origin: 'user', candidates: [{ value: 'Velda Courier', origin: 'opengraph' }] });
  });

  it('flags text with damaged letters', async () => {
    const result = await captureFile(await file('a.txt', 'Порт\n\nЭкспорт в\ufffdрос за год, сообщило министерство транспорта во вторник.'));
    expect((await test.library.clippings.get(result.id ?? '')).flags).toContain('damaged-encoding');
  });
});

describe('capture of an address', () => {
  it('fetches, and knows the address the next time without fetching', async () => {
    server = await testServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(articlePage()));
    const address = `${server.address}/economy/1`;
    const first = await capture({ kind: 'address', address }, test.context);
    expect(first).toMatchObject({ status: 'added', outlet: '127.0.0.1' });
    const second = await capture({ kind: 'address', address: `${address}?utm_source=mail#top` }, test.context);
    expect(second).toMatchObject({ status: 'duplicate', id: first.id });
    expect(server.requests).toEqual(['/economy/1']);
  });

  it.each([
    ['itself', '/a'],
    ['the next page', '/a?page=2'],
  ])('asks once for a page whose rel=next points to %s', async (_, next) => {
    server = await testServer((request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(articlePage({ head: `<link rel="next" href="${next}">`, after: `<a rel="next" href="${next}">Next</a><!-- ${request.url ?? ''} -->` })));
    expect(await capture({ kind: 'address', address: `${server.address}/a` }, test.context)).toMatchObject({ status: 'added', error: null });
    expect(server.requests).toEqual(['/a']);
  });

  it.each([
    ['no date', ''],
    ['an empty date', '<meta property="article:published_time" content="">'],
    ['a date that is none', '<meta property="article:published_time" content="0000-00-00T00:00:00Z">'],
    ['words for a date', '<meta property="article:published_time" content="Invalid date">'],
    ['a month that there is not', '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","datePublished":"2026-13-41"}</script>'],
  ])('takes %s for none, and not for the day of the capture', async (_, head) => {
    const { id } = await captureFile(await file('page.html', articlePage({ head })));
    expect(await test.library.clippings.get(id ?? '')).toMatchObject({ metadata: { published: { value: null } }, flags: ['no-date'] });
  });

  it('knows a page that another address leads to', async () => {
    server = await testServer((request, response) => {
      if (request.url === '/short') response.writeHead(302, { location: '/economy/1' }).end();
      else response.end(articlePage({ after: `<p>${String(server?.requests.length)}</p>` }));
    });
    const first = await capture({ kind: 'address', address: `${server.address}/economy/1` }, test.context);
    const second = await capture({ kind: 'address', address: `${server.address}/short` }, test.context);
    expect(second).toMatchObject({ status: 'duplicate', id: first.id });
  });

  it('clips nothing when the fetch fails', async () => {
    server = await testServer((_, response) => response.writeHead(404).end(articlePage()));
    const result = await capture({ kind: 'address', address: `${server.address}/gone` }, test.context);
    expect(result).toMatchObject({ status: 'failed', id: null, error: { code: 'not-found' } });
    expect(await capture({ kind: 'address', address: 'not an address' }, test.context)).toMatchObject({ id: null, error: { code: 'bad-input' } });
    expect(test.library.clippings.ids()).toHaveLength(0);
  });

  it('goes by the charset of the header', async () => {
    const page = articlePage().replace('<meta charset="utf-8">', '').replace('Most of the growth', 'Рост экспорта через порт');
    server = await testServer((_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=windows-1251' }).end(iconv.encode(page, 'windows-1251')));
    const { id } = await capture({ kind: 'address', address: server.address }, test.context);
    expect(plainText((await test.library.clippings.get(id ?? '')).blocks).text).toContain('Рост экспорта через порт');
  });
});

describe('capture of what was pasted', () => {
  it('fetches an address', async () => {
    server = await testServer((_, response) => response.end(articlePage()));
    const result = await paste(` ${server.address}/a \n`, `<a href="${server.address}/a">a</a>`);
    expect(result).toMatchObject({ status: 'added', title: 'Freight through Port Velda grows' });
  });

  it('reads text', async () => {
    const result = await paste('Freight grows\n\nExports through the port rose by thirty percent, the ministry said.');
    expect(result).toMatchObject({ status: 'added', title: 'Freight grows', language: 'en' });
    expect((await test.library.clippings.get(result.id ?? '')).source).toEqual({ kind: 'clipboard', name: '' });
  });

  it('reads HTML rather than text', async () => {
    const result = await paste('Exports rose.', '<h1>Freight grows</h1><p>Exports <b>rose</b>.</p>');
    const made = await test.library.clippings.get(result.id ?? '');
    expect(made.blocks).toEqual([{ id: 'b1', type: 'paragraph', content: [{ text: 'Exports ' }, { text: 'rose', bold: true }, { text: '.' }] }]);
  });

  it('makes no clipping of nothing', async () => {
    expect(await paste(' \n', '  ')).toMatchObject({ status: 'failed', id: null, error: { code: 'empty-input' } });
  });
});

describe('captureFiles', () => {
  it('walks folders, and leaves out dot files and what a browser saved beside a page', async () => {
    const folder = join(test.folder, 'press');
    await mkdir(join(folder, 'Story_files'), { recursive: true });
    await mkdir(join(folder, 'b'));
    await writeFile(join(folder, 'Story.html'), articlePage());
    await writeFile(join(folder, 'Story_files', 'style.css'), 'p {}');
    await writeFile(join(folder, '.hidden.txt'), 'Hidden');
    await writeFile(join(folder, 'b', 'a.txt'), 'Freight grows\n\nExports rose.');
    await symlink(folder, join(folder, 'b', 'round'));
    const seen: string[] = [];
    const results = await captureFiles([folder, join(test.folder, 'missing')], test.context, ({ done, total, current }) => {
      seen.push(`${String(done)}/${String(total)} ${current}`);
    });
    expect(results.map(({ input, status }) => [input, status])).toEqual([
      [join(folder, 'Story.html'), 'added'],
      [join(folder, 'b', 'a.txt'), 'added'],
      [join(test.folder, 'missing'), 'failed'],
    ]);
    expect(seen[0]).toBe(`0/3 ${join(folder, 'Story.html')}`);
  });

  it('says that an empty folder holds nothing', async () => {
    const folder = join(test.folder, 'empty');
    await mkdir(folder);
    expect(await captureFiles([folder], test.context)).toMatchObject([{ status: 'failed', error: { code: 'empty-input' } }]);
  });

  it('stops between two files when it is cancelled, and keeps what it has', async () => {
    const paths = [await file('1.txt', 'One\n\nText one.'), await file('2.txt', 'Two\n\nText two.'), await file('3.txt', 'Three\n\nText three.')];
    const abort = new AbortController();
    const results = await captureFiles(paths, { ...test.context, signal: abort.signal }, ({ done }) => {
      if (done === 2) abort.abort();
    });
    expect(results.map(({ status }) => status)).toEqual(['added', 'added', 'failed']);
    expect(results[2]?.error?.code).toBe('cancelled');
    expect(test.library.clippings.ids()).toHaveLength(2);
  });
});
