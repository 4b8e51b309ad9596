import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { captureAll } from '../../../../core/capture/capture';
import type { CaptureContext } from '../../../../core/capture/capture-context';
import { captureFiles } from '../../../../core/capture/capture-files';
import { articleTables } from '../../../../core/capture/table/article-tables';
import type { CaptureResult } from '../../../../core/contract/capture-calls';
import type { Clipping } from '../../../../core/model/clipping';
import { plainText } from '../../../../core/model/plain-text';
import type { TableField } from '../../../../core/model/table-mapping';
import { articlePage, PROSE } from '../support/article-page';
import { testLibrary, type TestLibrary } from '../support/test-library';
import { testServer } from '../support/test-server';
import { inlineRows, workbookSource } from '../support/workbook-source';

let test: TestLibrary;

beforeEach(async () => {
  test = await testLibrary();
});

afterEach(async () => {
  await test.remove();
});

async function clip(name: string, content: string | Uint8Array, context: Partial<CaptureContext> = {}): Promise<CaptureResult[]> {
  const path = join(test.folder, name);
  await writeFile(path, content);
  return captureAll({ kind: 'file', path }, { ...test.context, ...context });
}

async function clippingOf(result: CaptureResult | undefined): Promise<Clipping> {
  return test.library.clippings.get(result?.id ?? '');
}

const RUSSIAN = [
  'Дата;Время;Заголовок;Издание;Автор;Ссылка;Язык;Текст;Аннотация;Тональность;Теги;Рубрика',
  '11.04.2026;08:12;Порт Велда растёт;Прибрежная газета;Анна Берг, Ян Хольм;https://velda.example/1?utm_source=x;русский;"Грузооборот вырос.\n\nАгенты ждут тарифов.";Кратко;позитивная;порт, торговля;Экономика',
  '12.04.2026;;Паром вернулся;Вести порта;;https://www.google.com/url?q=https%3A%2F%2Fvelda.example%2F2&ct=ga;;Паром снова ходит.;;;;',
].join('\n');

describe('a table of articles', () => {
  it('becomes a clipping a row', async () => {
    const results = await clip('export.csv', RUSSIAN);
    expect(results.map(({ status, title }) => [status, title])).toEqual([['added', 'Порт Велда растёт'], ['added', 'Паром вернулся']]);
    const first = await clippingOf(results[0]);
    expect(first).toMatchObject({ tone: 'positive', tags: ['порт', 'торговля', 'Экономика'], flags: [], failure: null, source: { kind: 'file', name: 'export.csv' } });
    expect(first.metadata).toMatchObject({
      outlet: { value: 'Прибрежная газета', origin: 'file' },
      authors: { value: ['Анна Берг', 'Ян Хольм'] },
      published: { value: '2026-04-11T08:12:00' },
      language: { value: 'ru' },
      description: { value: 'Кратко' },
      address: { value: 'https://velda.example/1' },
    });
    expect(plainText(first.blocks).text).toBe('Грузооборот вырос.\n\nАгенты ждут тарифов.');
    expect((await clippingOf(results[1])).metadata.address.value).toBe('https://velda.example/2');
  });

  it('keeps each row as the original of its clipping', async () => {
    const [result] = await clip('export.csv', RUSSIAN);
    const { original } = await clippingOf(result);
    expect(original).toMatchObject({ mediaType: 'application/json', path: expect.stringMatching(/\.json$/) });
    const kept: unknown = JSON.parse(Buffer.from(await test.library.originals.read(original)).toString());
    expect(kept).toMatchObject({ columns: expect.arrayContaining([{ name: 'Заголовок', value: 'Порт Велда растёт' }]) });
  });

  it('is no second time the same, by address or by row', async () => {
    await clip('export.csv', RUSSIAN);
    expect((await clip('again.csv', RUSSIAN.replaceAll('растёт', 'выросла'))).map(({ status }) => status)).toEqual(['duplicate', 'duplicate']);
    const bare = 'Title;Text;Outlet\nPort grows;Freight rose.;Gazette\nPort grows;Freight rose.;Gazette\n';
    expect((await clip('bare.csv', bare)).map(({ status }) => status).sort()).toEqual(['added', 'duplicate']);
  });

  it('puts rows into sections of the library', async () => {
    await test.library.changeDocument(() => ({ sections: [{ id: 'aaaaaaaa', title: 'экономика' }] }));
    const first = await clippingOf((await clip('export.csv', RUSSIAN))[0]);
    expect(first).toMatchObject({ sectionId: 'aaaaaaaa', tags: ['порт', 'торговля'] });
  });

  it('without texts gives teasers, with their summaries', async () => {
    const results = await clip('list.csv', 'Title,URL,Summary\nPort grows,https://velda.example/1,Freight rose.\nFerry returns,https://velda.example/2,\n');
    expect(results.map(({ status }) => status)).toEqual(['added', 'added']);
    const [first, second] = await Promise.all(results.map(clippingOf));
    expect(first).toMatchObject({ flags: ['teaser-only', 'no-date'], failure: null, words: 2 });
    expect(second).toMatchObject({ flags: ['teaser-only', 'no-date'], failure: null, blocks: [] });
  });

  it('leaves out sums, repeated headers and headings of groups', async () => {
    const results = await clip('list.csv', 'Title;URL;Text\nPolitics;;\nPort grows;https://velda.example/1;Freight rose.\nTitle;URL;Text\n;;\nTotal: 1;;\n');
    expect(results).toHaveLength(1);
  });

  it('keeps text that looks like a formula as text', async () => {
    const [result] = await clip('list.csv', 'Title;URL;Text\n=1+1 is two;https://velda.example/1;"=cmd|\' /C calc\'!A0"\n');
    expect(plainText((await clippingOf(result)).blocks).text).toBe("=cmd|' /C calc'!A0");
  });

  it('reads markup in a text as blocks, and keeps no script', async () => {
    const [result] = await clip('list.csv', 'Title;URL;Text\nPort grows;https://velda.example/1;<p>Freight <b>rose</b>.</p><script>alert(1)</script><p>Agents wait.</p>\n');
    expect(plainText((await clippingOf(result)).blocks).text).toBe('Freight rose.\n\nAgents wait.');
  });

  it('comes from the clipboard too, as a spreadsheet puts it there', async () => {
    const text = 'Title\tURL\tText\nPort grows\thttps://velda.example/1\tFreight rose.\n';
    const results = await captureAll({ kind: 'pasted', text, html: '<table><tr><td>Title</td></tr></table>' }, test.context);
    expect(results.map(({ title }) => title)).toEqual(['Port grows']);
  });
});

describe('a workbook', () => {
  const header = ['Title', 'URL', 'Text'];
  const book = workbookSource([
    { name: 'Summary', rows: inlineRows([['Region', 'Articles'], ['North', '12'], ['South', '30']]) },
    { name: 'Press', rows: inlineRows([['Monitoring of April'], [], header, ['Port grows', 'https://velda.example/1', 'Freight rose.']]) },
    { name: 'Web', rows: inlineRows([header, ['Ferry returns', 'https://velda.example/2', 'It sails again.']]) },
  ]);

  it('gives the rows of all its sheets of articles', async () => {
    const results = await clip('book.xlsx', book);
    expect(results.map(({ title, input }) => [title, input.split(' › ').slice(1)])).toEqual([['Port grows', ['Press', '4']], ['Ferry returns', ['Web', '2']]]);
  });

  it('of something else is kept as what it is', async () => {
    const [result] = await clip('budget.xlsx', workbookSource([{ name: 'Sums', rows: inlineRows([['Region', 'Tonnes'], ['North', '12']]) }]));
    expect(result).toMatchObject({ status: 'failed', error: { code: 'unsupported-kind', message: expect.stringContaining('a spreadsheet') } });
  });

  it('that is damaged is kept and says so', async () => {
    const [result] = await clip('book.xlsx', book.subarray(0, book.length - 200));
    expect(result).toMatchObject({ status: 'failed', error: { code: 'damaged' } });
    expect((await clippingOf(result)).original.bytes).toBe(book.length - 200);
  });

  it('links its titles where it has no column of addresses', async () => {
    const rows = inlineRows([['Title', 'Text'], ['Port grows', 'Freight rose.']]);
    const linked = workbookSource([{ name: 'Press', rows, after: '<hyperlinks><hyperlink ref="A2" r:id="rId1"/></hyperlinks>', links: ['https://velda.example/7'] }]);
    expect((await clippingOf((await clip('book.xlsx', linked))[0])).metadata.address.value).toBe('https://velda.example/7');
  });
});

describe('columns that cannot be told', () => {
  const unknown = 'c1;c2;c3\nPort Velda opens its terminal;https://velda.example/1;Freight rose by a fifth.\nFerry line returns after years;https://velda.example/2;It sails again on Friday.\n';
  const fields: TableField[] = ['title', 'address', 'text'];
  const signature = (): string => articleTables(Buffer.from(unknown), null)[0]?.signature ?? '';

  it('are named, and nothing is clipped', async () => {
    const [result, ...others] = await clip('list.csv', unknown);
    expect(result).toMatchObject({ status: 'failed', id: null, error: { code: 'unknown-columns', message: expect.stringContaining('“c1”, “c2”, “c3”') } });
    expect(others).toEqual([]);
    expect(test.library.clippings.ids()).toEqual([]);
  });

  it('are read as was said for this run, or before', async () => {
    const mapping = { signature: signature(), fields, fetchPages: false };
    expect((await clip('list.csv', unknown, { tables: { mappings: [mapping], asks: true } })).map(({ title }) => title)).toEqual(['Port Velda opens its terminal', 'Ferry line returns after years']);
    await test.library.changeDocument(() => ({ tableMappings: [mapping] }));
    const next = unknown.replaceAll('velda.example/', 'velda.example/next/');
    expect((await clip('next.csv', next)).map(({ status }) => status)).toEqual(['added', 'added']);
  });

  it('are asked for when pages may be wanted and somebody can be asked', async () => {
    const list = 'Title,URL\nPort grows,https://velda.example/1\n';
    const [result] = await clip('list.csv', list, { tables: { mappings: [], asks: true } });
    expect(result?.error?.code).toBe('unknown-columns');
  });
});

describe('pages of rows without a text', () => {
  it('are fetched if that was said, and what cannot be fetched stays a teaser', async () => {
    const server = await testServer((request, response) => {
      response.writeHead(request.url === '/1' ? 200 : 404, { 'content-type': 'text/html' });
      response.end(request.url === '/1' ? articlePage() : 'Not found');
    });
    try {
      const list = `Title,URL,Source,Tone\nPort grows,${server.address}/1,Coast Gazette,positive\nGone,${server.address}/2,Coast Gazette,\n`;
      const signature = articleTables(Buffer.from(list), null)[0]?.signature ?? '';
      const mapping = { signature, fields: ['title', 'address', 'outlet', 'tone'] satisfies TableField[], fetchPages: true };
      const [first, second] = await Promise.all((await clip('list.csv', list, { tables: { mappings: [mapping], asks: false } })).map(clippingOf));
      expect(plainText(first?.blocks ?? []).text).toBe(PROSE.join('\n\n'));
      expect(first).toMatchObject({ tone: 'positive', original: { mediaType: 'text/html' } });
      expect(second?.flags).toContain('teaser-only');
    } finally {
      await server.close();
    }
  });
});

describe('many rows', () => {
  const many = (count: number): string => ['Title,URL,Text', ...Array.from({ length: count }, (_, at) => `Port grows ${at},https://velda.example/${at},Freight rose by ${at} tonnes.`)].join('\n');

  it('report progress and are cancelled between two of them', async () => {
    const path = join(test.folder, 'many.csv');
    await writeFile(path, many(600));
    const abort = new AbortController();
    const seen: number[] = [];
    const results = await captureFiles([path], { ...test.context, signal: abort.signal }, ({ done, total }) => {
      if (total === 600) seen.push(done);
      if (done >= 90) abort.abort();
    });
    expect(seen.length).toBeGreaterThan(10);
    expect(results.length).toBeLessThan(150);
    expect(test.library.clippings.ids()).toHaveLength(results.filter(({ status }) => status === 'added').length);
  });
});
