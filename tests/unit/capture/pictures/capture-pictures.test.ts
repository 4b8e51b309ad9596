import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { capture } from '../../../../core/capture/capture';
import type { CaptureInput } from '../../../../core/capture/capture-context';
import { pictureFilePath } from '../../../../core/library/layout';
import type { Block } from '../../../../core/model/block';
import { articlePage, PROSE } from '../support/article-page';
import { ENVELOPE, mailSource, multipart, type PartSource } from '../support/mail-source';
import { AVIF, GIF, JPEG, png, WEBP } from '../support/picture-source';
import { propertyListSource } from '../support/property-list-source';
import { testLibrary, type TestLibrary } from '../support/test-library';
import { testServer, type TestServer } from '../support/test-server';

const PICTURES: Record<string, Buffer> = {
  '/pictures/harbour.png': png(320, 200),
  '/photo.jpg': JPEG,
  '/moving.gif': GIF,
  '/new.webp': WEBP,
  '/newest.avif': AVIF,
  '/counter.png': png(1, 1),
  '/icon.png': png(32, 32),
  '/wide.png': png(400, 20),
  '/drawing.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><script>alert(1)</script></svg>'),
  '/large.png': Buffer.concat([png(64, 64), Buffer.alloc(13 * 1024 * 1024)]),
};

let test: TestLibrary;
let server: TestServer;
let pages: Record<string, string>;

beforeEach(async () => {
  test = await testLibrary();
  pages = {};
  server = await testServer((request, response) => {
    const url = request.url ?? '';
    if (url === '/silent.png') return;
    if (url === '/elsewhere.png') {
      response.writeHead(302, { location: 'http://10.255.255.1/secret.png' }).end();
      return;
    }
    const body = pages[url] ?? PICTURES[url];
    // Never the true type of a picture: it is told from the content.
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': url in pages ? 'text/html; charset=utf-8' : 'text/plain' }).end(body ?? 'Not found');
  });
});
afterEach(async () => {
  await server.close();
  await test.remove();
});

async function clip(input: CaptureInput) {
  const result = await capture(input, test.context);
  if (result.id === null) throw new Error(result.error?.message ?? 'no clipping');
  const { id, blocks } = await test.library.clippings.get(result.id);
  const figures = blocks.filter((block): block is Extract<Block, { type: 'figure' }> => block.type === 'figure');
  return { id, blocks, figures, warnings: result.warnings.filter((warning) => /picture/.test(warning)), files: await filesOf(id) };
}

const clipPage = async (inside: string, parts: { head?: string } = {}, path = '/news/article.html') => {
  pages[path] = articlePage({ inside, ...parts });
  return await clip({ kind: 'address', address: `${server.address}${path}` });
};

async function filesOf(id: string): Promise<string[]> {
  return await readdir(join(test.library.folder, 'originals', id.slice(0, 2), id)).catch(() => []);
}

describe('pictures of a page', () => {
  it('are kept by their content, with kind and size, and the text around them stays', async () => {
    const { id, figures, warnings, files, blocks } = await clipPage(
      '<figure><img src="/pictures/harbour.png" alt="The harbour"><figcaption>Port Velda in April</figcaption></figure><img src="/photo.jpg"><img src="/moving.gif"><img src="/new.webp"><img src="/newest.avif">',
    );
    expect(warnings).toEqual([]);
    expect(figures.map(({ file }) => file?.mediaType)).toEqual(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);
    expect(figures[0]).toMatchObject({ picture: `${server.address}/pictures/harbour.png`, alt: 'The harbour', file: { width: 320, height: 200 } });
    expect(files.sort()).toEqual(figures.map(({ file }) => file?.name).sort());
    expect(pictureFilePath(id, figures[0]?.file?.name ?? '')).toMatch(new RegExp(`^originals/${id.slice(0, 2)}/${id}/[0-9a-f]{64}\\.png$`));
    expect(blocks.filter(({ type }) => type === 'paragraph')).toHaveLength(PROSE.length);
  });

  it.each([
    ['relative to the page', '<img src="../pictures/harbour.png">', ''],
    ['relative to the base', '<img src="harbour.png">', '<base href="/pictures/">'],
    ['in a set of sizes', '<img src="/missing.png" srcset="/missing.png 200w,/pictures/harbour.png 800w">', ''],
    ['lazy', '<img src="/spacer.gif" data-src="/pictures/harbour.png">', ''],
    ['lazy behind a blurred one', `<img src="data:image/png;base64,${png(60, 60).toString('base64')}${'A'.repeat(200)}" data-src="/pictures/harbour.png">`, ''],
    ['in a picture element', '<picture><source srcset="/pictures/harbour.png 800w"><img src="/spacer.gif"></picture>', ''],
  ])('are found when they are %s', async (_, inside, head) => {
    const { figures, warnings } = await clipPage(inside, { head });
    expect(figures.map(({ file }) => file?.width)).toEqual([320]);
    expect(warnings).toEqual([]);
  });

  it('counters, icons and rules are none; one with a caption keeps it', async () => {
    const { figures, warnings, files, blocks } = await clipPage('<img src="/counter.png"><img src="/icon.png"><figure><img src="/wide.png"><figcaption>Freight by month</figcaption></figure>');
    expect(figures).toMatchObject([{ caption: [{ text: 'Freight by month' }] }]);
    expect(figures[0]).not.toHaveProperty('file');
    expect([warnings, files]).toEqual([[], []]);
    expect(blocks.map(({ id }) => id)).toEqual(blocks.map((_, index) => `b${String(index + 1)}`));
  });

  it('what is missing, too large, no picture or behind a forbidden redirect leaves a figure without one, and is counted', async () => {
    const { figures, warnings, files } = await clipPage('<img src="/gone.png" alt="Gone"><img src="/large.png"><img src="/drawing.svg"><img src="/photo.jpg">');
    expect(figures.map(({ file }) => file !== undefined)).toEqual([false, false, false, true]);
    expect(warnings).toEqual(['3 of 4 pictures could not be taken along.']);
    expect(files).toHaveLength(1);
  });

  it('the same picture is fetched and kept once, and no page gets that of the page before', async () => {
    const first = await clipPage('<img src="/photo.jpg"><p>Between them.</p><figure><img src="/photo.jpg"><figcaption>Again</figcaption></figure>');
    expect(first.figures.map(({ file }) => file?.mediaType)).toEqual(['image/jpeg', 'image/jpeg']);
    expect(first.files).toHaveLength(1);
    expect(server.requests.filter((path) => path === '/photo.jpg')).toHaveLength(1);
    pages['/without'] = articlePage({ title: 'Ferry line returns after ten years' }).replaceAll('freight', 'cargo');
    const second = await clip({ kind: 'address', address: `${server.address}/without` });
    expect([second.figures, second.files]).toEqual([[], []]);
  });

  it('cancelling ends the fetching', async () => {
    const abort = new AbortController();
    pages['/slow'] = articlePage({ inside: '<img src="/silent.png" alt="Slow">' });
    const work = capture({ kind: 'address', address: `${server.address}/slow` }, { ...test.context, signal: abort.signal });
    await expect.poll(() => server.requests).toContain('/silent.png');
    abort.abort();
    expect(await work).toMatchObject({ status: 'added', warnings: expect.arrayContaining(['One picture could not be taken along.']) as unknown });
  });

  it('a page of the internet has nothing fetched from this machine, whatever address it gives', async () => {
    const { port } = new URL(server.address);
    const pictures = ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0'].map((host) => `<img src="http://${host}:${port}/photo.jpg?${host}">`);
    const result = await clip({ kind: 'page', address: 'https://velda.example/1', html: articlePage({ inside: pictures.join('') }), selection: null });
    expect(server.requests).toEqual([]);
    expect(result.figures.every(({ file }) => file === undefined)).toBe(true);
    expect(result.warnings).toEqual(['6 of 6 pictures could not be taken along.']);
  });

  it('pasted pictures are taken from the clipboard, as data or from the web', async () => {
    const { figures } = await clip({ kind: 'pasted', text: 'x', html: `<p>${PROSE[0] ?? ''}</p><img src="data:image/png;base64,${png(90, 80).toString('base64')}" alt="Pasted"><img src="http://127.0.0.1:9/refused.png" alt="Elsewhere">` });
    expect(figures).toMatchObject([{ picture: null, alt: 'Pasted', file: { width: 90, height: 80 } }, { picture: 'http://127.0.0.1:9/refused.png' }]);
    expect(figures[1]).not.toHaveProperty('file');
  });
});

describe('pictures of saved pages and mails', () => {
  const inside = `<img src="https://velda.example/a.png" srcset="https://velda.example/b.png 2000w"><img src="https://velda.example/not-there.png" alt="Not there">`;
  const part = (headers: string[], bytes: Buffer): PartSource => ({ headers: [...headers, 'Content-Transfer-Encoding: base64'], body: bytes.toString('base64') });
  const html = (markup: string): PartSource => part(['Content-Type: text/html; charset=utf-8', 'Content-Location: https://velda.example/1'], Buffer.from(markup));
  const data = `data:image/png;base64,${png(200, 120).toString('base64')}`;

  async function file(name: string, bytes: Buffer | string) {
    const path = join(test.folder, name);
    await writeFile(path, bytes);
    return await clip({ kind: 'file', path });
  }

  it('MHTML: the parts beside the page, nothing from the web', async () => {
    const parts = [html(articlePage({ inside })), part(['Content-Type: image/png', 'Content-Location: https://velda.example/a.png'], png(300, 200))];
    const { figures, warnings } = await file('page.mhtml', mailSource(multipart('related', parts, ['From: <Saved by Blink>', 'Snapshot-Content-Location: https://velda.example/1', 'MIME-Version: 1.0'])));
    expect(figures).toMatchObject([{ picture: 'https://velda.example/a.png', file: { width: 300 } }, { picture: 'https://velda.example/not-there.png' }]);
    expect(warnings).toEqual([]);
  });

  it('Safari: the resources beside the page', async () => {
    const resource = (address: string, bytes: Buffer) => ({ WebResourceURL: address, WebResourceData: bytes });
    const archive = { WebMainResource: resource('https://velda.example/1', Buffer.from(articlePage({ inside }))), WebSubresources: [resource('https://velda.example/a.png', png(300, 200))] };
    const { figures } = await file('page.webarchive', propertyListSource(archive));
    expect(figures[0]).toMatchObject({ file: { width: 300 } });
  });

  it('SingleFile: the data in the page', async () => {
    const { figures } = await file('page.html', articlePage({ inside: `<img src="${data}" alt="Inside">` }));
    expect(figures).toMatchObject([{ picture: null, alt: 'Inside', file: { width: 200, height: 120 } }]);
  });

  it('mail: the parts that its text names', async () => {
    const body = `<p>${PROSE.join('</p><p>')}</p><img src="cid:one@velda" alt="Chart"><img src="https://tracker.example/open.gif?id=7" width="200">`;
    const parts = [part(['Content-Type: text/html; charset=utf-8'], Buffer.from(body)), part(['Content-Type: image/png', 'Content-ID: <one@velda>', 'Content-Disposition: inline'], png(300, 200))];
    const { figures, warnings } = await file('mail.eml', mailSource(multipart('related', parts, ENVELOPE)));
    expect(figures[0]).toMatchObject({ picture: null, alt: 'Chart', file: { width: 300 } });
    expect(figures.slice(1).every((figure) => figure.file === undefined)).toBe(true);
    expect(warnings).toEqual([]);
  });

  it.each(['_files', '.files', '-Dateien'])('a page saved with a folder %s: the files in it', async (ending) => {
    const name = 'Порт 100%';
    await mkdir(join(test.folder, `${name}${ending}`));
    await writeFile(join(test.folder, `${name}${ending}`, 'a b.png'), png(300, 200));
    const { figures } = await file(`${name}.html`, articlePage({ inside: `<img src="./${encodeURIComponent(name)}${ending}/a%20b.png" srcset="https://velda.example/b.png 2000w" alt="Beside">` }));
    expect(figures).toMatchObject([{ picture: null, alt: 'Beside', file: { width: 300 } }]);
  });

  it('nothing outside of that folder is read, whatever the page or a link in the folder says', async () => {
    await mkdir(join(test.folder, 'page_files'));
    await mkdir(join(test.folder, 'other'));
    await writeFile(join(test.folder, 'secret.png'), png(300, 200));
    await writeFile(join(test.folder, 'other', 'secret.png'), png(300, 200));
    await symlink(join(test.folder, 'secret.png'), join(test.folder, 'page_files', 'link.png'));
    const ways = ['page_files/../secret.png', 'page_files/%2e%2e/secret.png', 'page_files/..%2Fsecret.png', 'page_files%2F..%2Fsecret.png', '../secret.png', 'secret.png', 'other/secret.png', 'page_files/link.png', `file://${join(test.folder, 'secret.png')}`, join(test.folder, 'secret.png'), 'page_files\\..\\secret.png', 'https://embedded.invalid/beside/page_files%2F..%2Fsecret.png', 'https://embedded.invalid/beside/secret.png'];
    const { figures, files } = await file('page.html', articlePage({ inside: ways.map((way) => `<img src="${way}" alt="x">`).join('') }));
    expect(figures.every((figure) => figure.file === undefined)).toBe(true);
    expect(files).toEqual([]);
    expect(JSON.stringify(figures)).not.toContain('.invalid');
  });
});
