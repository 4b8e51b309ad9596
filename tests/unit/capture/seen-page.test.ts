import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { capture } from '../../../core/capture/capture';
import { plainText } from '../../../core/model/plain-text';
import { articlePage, PROSE } from './support/article-page';
import type { TestLibrary } from './support/test-library';
import { testLibrary } from './support/test-library';
import { testServer } from './support/test-server';

const ADDRESS = 'https://velda.example/economy/freight';
const HEAD = '<meta name="author" content="Anna Berg"><meta property="article:published_time" content="2026-04-10T09:30:00+05:00"><meta property="og:site_name" content="Velda Courier">';

let test: TestLibrary;

beforeEach(async () => {
  test = await testLibrary();
});

afterEach(() => test.remove());

const clip = (html: string, selection: string | null = null, address = ADDRESS) =>
  capture({ kind: 'page', address, html, selection }, test.context);
const textOf = async (id: string | null) => plainText((await test.library.clippings.get(id ?? '')).blocks).text;

describe('a page as it is seen', () => {
  it('is clipped with its address, and its markup is the original', async () => {
    const html = articlePage({ head: HEAD }).replace('utf-8', 'windows-1251').replaceAll('Port Velda grows', 'порт');
    const result = await clip(html, null, `${ADDRESS}?utm_source=x#top`);
    expect(result).toMatchObject({ status: 'added', title: 'Freight through порт', outlet: 'Velda Courier', authors: ['Anna Berg'], error: null });
    const made = await test.library.clippings.get(result.id ?? '');
    expect(made).toMatchObject({ source: { kind: 'address' }, metadata: { address: { value: ADDRESS } }, original: { mediaType: 'text/html', encoding: 'utf-8' } });
    expect(Buffer.from(await test.library.originals.read(made.original)).toString('utf8')).toBe(`\uFEFF${html}`);
    expect(await textOf(result.id)).toBe(PROSE.join('\n\n'));
  });

  it('gives only what was selected, with what the page says of itself', async () => {
    const selection = `<h1>Freight through Port Velda grows</h1><p>${PROSE[1] ?? ''} <a href="/ferries">Ferries</a></p><ul><li>one</li></ul>`;
    const result = await clip(articlePage({ head: HEAD }), selection);
    expect(result).toMatchObject({ status: 'added', title: 'Freight through Port Velda grows', authors: ['Anna Berg'], published: '2026-04-10T09:30:00+05:00' });
    expect(await textOf(result.id)).toBe(`${PROSE[1] ?? ''} Ferries\n\none`);
    const { blocks, flags } = await test.library.clippings.get(result.id ?? '');
    expect(flags).toEqual([]);
    expect(JSON.stringify(blocks)).toContain('https://velda.example/ferries');
  });

  it('takes a selection that would end the place it is kept in', async () => {
    const result = await clip(articlePage(), '<p>Before</p></template><template><p>hidden</p></template><p>After</p>');
    expect(await textOf(result.id)).toBe('Before\n\nAfter');
  });

  it('is in the library once', async () => {
    const first = await clip(articlePage());
    expect(await clip(articlePage({ after: '<p>later</p>' }), null, ADDRESS.replace('https', 'http'))).toMatchObject({ status: 'duplicate', id: first.id });
    expect(await clip(articlePage(), '<p>A piece of it</p>')).toMatchObject({ status: 'duplicate', id: first.id });
  });

  it('goes beside a clipping that lacks its article, and then counts as the clipping of its address', async () => {
    const server = await testServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<!DOCTYPE html><html><head><title>Just a moment...</title></head><body><p>Checking your browser before you go on.</p></body></html>');
    });
    const address = `${server.address}/freight`;
    const stub = await capture({ kind: 'address', address }, test.context);
    await server.close();
    const same = '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body><p>Still checking your browser.</p></body></html>';
    expect(await clip(same, null, address)).toMatchObject({ status: 'added' });
    expect(await clip(same, null, address)).toMatchObject({ status: 'duplicate' });
    const seen = await clip(articlePage(), null, address);
    expect(seen).toMatchObject({ status: 'added', title: 'Freight through Port Velda grows' });
    expect(seen.warnings.join(' ')).toContain('incomplete clipping of this page of 2026-04-11');
    expect(seen.id).not.toBe(stub.id);
    expect(await clip(articlePage({ after: '<p>later</p>' }), null, address)).toMatchObject({ status: 'duplicate', id: seen.id });
  });

  it.each([
    ['no web address', 'file:///etc/passwd', '<p>x</p>', null, 'bad-input'],
    ['an address of the app', 'app://dateline/', '<p>x</p>', null, 'bad-input'],
    ['an empty page', ADDRESS, ' \n', null, 'empty-input'],
    ['an empty selection', ADDRESS, articlePage(), ' ', 'empty-input'],
    ['too much', ADDRESS, `<p>${'й'.repeat(11 * 1024 * 1024)}</p>`, null, 'too-large'],
  ])('refuses %s, and keeps nothing', async (_, address, html, selection, code) => {
    expect(await clip(html, selection, address)).toMatchObject({ status: 'failed', id: null, error: { code } });
    expect(test.library.clippings.ids()).toHaveLength(0);
  });
});
