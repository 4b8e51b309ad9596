import { access, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BuiltCli } from './support/built-cli';
import { scratch } from './support/scratch';

const inputs = resolve('assets/sample/inputs');

let cli: BuiltCli;
let folder: string;
let library: string;
let removeScratch: () => Promise<void>;
let server: Server;
let port: number;

beforeAll(async () => {
  cli = await BuiltCli.build();
  ({ folder, remove: removeScratch } = await scratch());
  library = join(folder, 'library');
  const page = await readFile(join(inputs, 'quay-and-rail.html'));
  server = createServer((request, response) => {
    response.statusCode = request.url === '/article' ? 200 : 404;
    response.setHeader('content-type', 'text/html; charset=utf-8').end(response.statusCode === 200 ? page : 'no');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  ({ port } = server.address() as AddressInfo);
});

afterAll(async () => {
  server.close();
  await cli.remove();
  await removeScratch();
});

const run = (...args: string[]) => cli.run([...args, '--library', library, '--json']);
const inText = (...args: string[]) => cli.run([...args, '--library', library]);

async function idOf(outlet: string): Promise<string> {
  const { values } = await run('search', `outlet:"${outlet}"`);
  expect(values).toHaveLength(1);
  return (values as { id: string }[])[0]?.id ?? '';
}

// Each of these builds on the library as the ones before have left it, as a morning's work does.
describe('the command line, from an empty folder to a review', () => {
  it('init makes a library', async () => {
    const { code, values, stderr } = await cli.run(['init', library, '--json']);
    expect({ code, values, stderr }).toEqual({ code: 0, values: [{ library }], stderr: '' });
    await access(join(library, 'library.json'));
  });

  it('lists nothing in an empty library, and says so', async () => {
    expect(await run('list')).toMatchObject({ code: 0, stdout: '' });
    expect(await inText('list')).toMatchObject({ code: 0, stdout: '', stderr: 'No clippings.\n' });
  });

  it('import gives all fields of its row, whatever came of an input', async () => {
    const other = join(folder, 'rows');
    await cli.run(['init', other]);
    const page = join(inputs, 'quay-and-rail.html');
    const empty = join(folder, 'empty.html');
    await writeFile(empty, '');
    const { code, values } = await cli.run(['import', page, page, empty, join(folder, 'nothing.html'), '--library', other, '--json']);
    const text = z.string().nullable();
    const row = z.strictObject({
      input: z.string(), status: z.enum(['added', 'duplicate', 'failed']), id: text, title: text, outlet: text, authors: z.array(z.string()), published: text,
      language: text, words: z.int(), warnings: z.array(z.string()), error: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
    });
    const rows = z.array(row).parse(values);
    expect({ code, statuses: rows.map(({ status }) => status) }).toEqual({ code: 1, statuses: ['added', 'duplicate', 'failed', 'failed'] });
    expect(rows.map(({ input }) => input)).toEqual([page, page, empty, join(folder, 'nothing.html')]);
    expect(rows[1]?.id).toBe(rows[0]?.id);
    expect(rows[3]?.error?.message).toContain('nothing.html');
  });

  it('import walks a folder and reports each file', async () => {
    const { code, values, stderr } = await run('import', inputs);
    expect(code).toBe(0);
    expect(values).toHaveLength(10);
    expect(values).toContainEqual({
      input: join(inputs, 'vestnik-kemeltau.html'),
      status: 'added',
      id: expect.stringMatching(/^[0-9a-f]{8,32}$/) as string,
      title: 'Торговля с Карванией: экспорт прибавил 27,6 процента',
      outlet: 'Вестник Кемелтау',
      authors: ['Отдел экономики «Вестника Кемелтау»'],
      published: '2026-04-10T16:05:00+05:00',
      language: 'ru',
      words: expect.any(Number) as number,
      warnings: [],
      error: null,
    });
    expect(stderr).toContain('10 added, 0 duplicate, 0 failed.');
  });

  it('import tells a duplicate, which is no failure', async () => {
    const { code, values } = await run('import', join(inputs, 'kemel-dala.html'));
    expect(code).toBe(0);
    expect(values).toMatchObject([{ status: 'duplicate', title: 'Керуен жолдары музейі Ақкемеде ашылады' }]);
  });

  it('import fetches an address and gives it the outlet that was named', async () => {
    await rm(join(folder, 'other'), { recursive: true, force: true });
    const other = join(folder, 'other');
    await cli.run(['init', other]);
    const args = ['import', `http://127.0.0.1:${String(port)}/article`, '--outlet', 'Quay and Rail, London', '--library', other, '--json'];
    const { code, values } = await cli.run(args);
    expect(code).toBe(0);
    expect(values).toMatchObject([{ status: 'added', outlet: 'Quay and Rail, London', authors: ['Magnus Tierney', 'Ilse Vandoorn'] }]);
  });

  it('import clips the rows of a table, and names the columns of one that it cannot tell', async () => {
    const other = join(folder, 'tables');
    await cli.run(['init', other]);
    const [named, unnamed] = [join(folder, 'named.csv'), join(folder, 'unnamed.csv')];
    const page = `http://127.0.0.1:${String(port)}/article`;
    await writeFile(named, `Title;Link;Text\nPort grows;https://velda.example/1;Freight rose.\nQuay and rail;${page};\n`);
    await writeFile(unnamed, 'c1;c2\nPort Velda opens its terminal;https://velda.example/2\n');
    const { code, values } = await cli.run(['import', named, unnamed, '--pages', 'fetch', '--library', other, '--json']);
    expect(code).toBe(1);
    expect(values).toMatchObject([
      { status: 'added', title: 'Port grows', warnings: ['No date of publication was found.'] },
      { status: 'added', outlet: expect.any(String), published: expect.any(String), words: expect.any(Number) },
      { status: 'failed', id: null, error: { code: 'unknown-columns', message: expect.stringContaining('“c1”, “c2”') } },
    ]);
    expect((values as { words: number }[])[1]?.words).toBeGreaterThan(50);
    expect(await cli.run(['import', named, '--pages', 'maybe', '--library', other])).toMatchObject({ code: 2 });
  });

  it('import goes on behind a failure, and exits with 1', async () => {
    const other = join(folder, 'other');
    const missing = join(folder, 'nowhere.html');
    const { code, values } = await cli.run(['import', missing, join(inputs, 'kemel-dala.html'), '--library', other, '--json']);
    expect(code).toBe(1);
    expect(values).toMatchObject([{ input: missing, status: 'failed', error: { code: 'not-found' } }, { status: 'added' }]);
  });

  it('list gives the newest first and keeps to --limit', async () => {
    const { code, values } = await run('list', '--limit', '2');
    expect(code).toBe(0);
    expect(values).toHaveLength(2);
    expect(values[0]).toEqual({
      id: expect.any(String) as string,
      title: expect.any(String) as string,
      outlet: expect.any(String) as string,
      published: expect.stringContaining('2026-04-11') as string,
      language: expect.any(String) as string,
      status: 'inbox',
      tone: null,
      family: null,
    });
  });

  it('list as text is a table', async () => {
    const { stdout } = await inText('list');
    const [head, ...rows] = stdout.trimEnd().split('\n');
    expect(head).toMatch(/^ID +PUBLISHED +LANG +STATUS +TONE +OUTLET +TITLE$/);
    expect(rows).toHaveLength(10);
    expect(stdout).toContain('Kəhrəba Sahili');
  });

  it('search finds a name in another script, with the place in the text', async () => {
    const { code, values } = await run('search', 'Saulekan');
    expect(code).toBe(0);
    const outlets = (values as { outlet: string; snippet: string }[]).map((hit) => hit.outlet).sort();
    expect(outlets).toEqual(['Amber Sea Courier', 'Ақкеме айнасы', 'Деловой Аккеме'].sort());
    for (const hit of values as { snippet: string }[]) expect(hit.snippet).toMatch(/Saulekan|Саулекан|Сәулеқан/);
  });

  it('set corrects metadata and triages in one go, and show tells', async () => {
    const id = await idOf('Quay & Rail');
    const set = await run('set', id, 'published=2026-04-12', 'status=kept', 'tone=negative', 'section=Trade', 'tags=tariff,port');
    expect(set.code).toBe(0);
    expect(set.stderr).toContain('Added the section “Trade”');
    const { code, values } = await run('show', id);
    expect(code).toBe(0);
    const [shown] = values as { sectionId: string; text: string; blocks: unknown[]; metadata: { published: unknown } }[];
    expect(shown).toMatchObject({ id, status: 'kept', tone: 'negative', tags: ['tariff', 'port'] });
    expect(shown?.metadata.published).toMatchObject({ value: '2026-04-12', origin: 'user', candidates: [{ origin: 'json-ld' }] });
    expect(shown?.text).toContain('What we get is a queue');
    expect(shown?.blocks.length).toBeGreaterThan(5);
    const kept = await run('list', '--status', 'kept');
    expect(kept.values).toMatchObject([{ id, status: 'kept', tone: 'negative' }]);
  });

  it('set names a section that is there by its title, without a second one', async () => {
    const id = await idOf('Деловой Аккеме');
    const { code, stderr } = await run('set', id, 'section=Trade');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect((await run('search', 'section:Trade')).values).toHaveLength(2);
  });

  it('highlight marks words as typed, whatever kind of blank the page has', async () => {
    const id = await idOf('Даларинформ');
    const { code, values } = await run('highlight', id, '--exact', 'вырос на 27,6 процента', '--kind', 'figure', '--note', 'Exports');
    expect(code).toBe(0);
    expect(values).toMatchObject([
      { kind: 'figure', colour: 'green', note: 'Exports', passage: { exact: 'вырос на 27,6 процента', suffix: expect.stringContaining('412,8') as string } },
    ]);
    const text = await inText('show', id);
    expect(text.stdout).toContain('вырос на 27,6 процента (Exports)');
    expect((await run('search', 'has:highlight')).values).toMatchObject([{ id }]);
  });

  it('highlight keeps what a figure counts, and show tells it', async () => {
    const id = await idOf('Даларинформ');
    const { code, values } = await run('highlight', id, '--exact', 'на 27,6 процента', '--kind', 'figure', '--value', '27,6', '--unit', '%', '--counts', 'freight');
    expect({ code, values }).toMatchObject({ code: 0, values: [{ figure: { value: '27,6', unit: '%', counts: 'freight' } }] });
    await run('set', id, 'summary=Freight grew by a quarter.');
    const { stdout } = await inText('show', id);
    expect(stdout).toContain('= 27,6 % freight');
    expect(stdout).toContain('\nFreight grew by a quarter.\n');
  });

  it('highlight says when the words stand in more than one place', async () => {
    const { code, stderr } = await run('highlight', await idOf('Даларинформ'), '--exact', 'Карвании');
    expect(code).toBe(0);
    expect(stderr).toContain('more than one place');
  });

  it('review new takes what a search finds', async () => {
    const made = await run('review', 'new', '--title', 'Tariff watch', '--dateline', 'Aqkeme', '--date', '2026-04-12', '--query', 'section:Trade');
    expect(made).toMatchObject({ code: 0, values: [{ title: 'Tariff watch', clippings: 2 }] });
    const [{ id }] = made.values as [{ id: string }];
    const listed = await run('review', 'list');
    expect(listed.values).toMatchObject([{ id, title: 'Tariff watch', dateline: 'Aqkeme', date: '2026-04-12', clippings: 2 }]);
  });

  it('review new --from follows an earlier review', async () => {
    const ids = [await idOf('Даларинформ')];
    const made = await run('review', 'new', '--title', 'Morning, 10 April 2026', '--dateline', 'Aqkeme', '--date', '2026-04-10', '--clippings', ids.join(','));
    const [{ id }] = made.values as [{ id: string }];
    const next = await run('review', 'new', '--from', id, '--date', '2026-04-13');
    expect(next).toMatchObject({ code: 0, values: [{ title: 'Morning, 13 April 2026', clippings: 0 }] });
    const [{ id: nextId }] = next.values as [{ id: string }];
    expect(await run('review', 'show', nextId)).toMatchObject({ values: [{ dateline: 'Aqkeme', date: '2026-04-13', clippings: [] }] });
    expect(await run('review', 'new', '--from', id, '--clippings', ids.join(','), '--title', 'Else')).toMatchObject({ code: 0, values: [{ title: 'Else', clippings: 1 }] });
    expect(await run('review', 'new', '--from', 'ffff0000')).toMatchObject({ code: 1 });
  });

  it('review draft writes from what is marked, once', async () => {
    const [clipping] = (await run('list')).values as [{ id: string; outlet: string; title: string }];
    const made = await run('review', 'new', '--title', 'First draft', '--date', '2026-04-12', '--clippings', clipping.id);
    const [{ id }] = made.values as [{ id: string }];
    const drafted = await run('review', 'draft', id);
    expect(drafted.code).toBe(0);
    const sentences = (drafted.values as { sentence: string }[]).map(({ sentence }) => sentence);
    expect(sentences.length).toBeGreaterThan(0);
    const shown = await inText('review', 'show', id);
    for (const sentence of sentences) expect(shown.stdout).toContain(sentence);
    const again = await run('review', 'draft', id);
    expect(again.values).toEqual([]);
    expect(again.stderr).toContain('There is nothing to draft');
    const wrong = await run('review', 'draft', id, '--section', 'Weather');
    expect(wrong.code).not.toBe(0);
    expect(wrong.stderr).toContain('no section “Weather”');
  });

  it('review import and review show give the same Markdown back', async () => {
    const id = await idOf('Даларинформ');
    const source = [
      '---',
      'title: Trade in the press',
      'dateline: Aqkeme',
      'date: 2026-04-11',
      'language: en',
      '---',
      '',
      `Exports grew by 27.6 percent. [@${id} "вырос на 27,6 процента"] They grew twice.`,
      '',
    ].join('\n');
    const file = join(folder, 'review.md');
    await writeFile(file, source);
    const imported = await run('review', 'import', file);
    expect(imported).toMatchObject({ code: 0, values: [{ title: 'Trade in the press', date: '2026-04-11', clippings: 1, missing: [] }] });
    const [review] = imported.values as [{ id: string }];
    const { stdout } = await inText('review', 'show', review.id);
    expect(stdout).toContain(`Exports grew by 27.6 percent. [@${id} "вырос на 27,6 процента"]`);
    expect((await run('review', 'show', review.id)).values).toMatchObject([{ id: review.id, document: { type: 'doc' } }]);
  });

  it('reindex makes a deleted index anew', async () => {
    await rm(join(library, 'index.sqlite'));
    const { code, values } = await run('reindex');
    expect({ code, values }).toEqual({ code: 0, values: [{ ok: true, problems: [] }] });
    expect((await run('list')).values).toHaveLength(10);
  });

  it('verify finds a damaged file, names it with exit code 1, and mends with --repair', async () => {
    expect(await run('verify')).toMatchObject({ code: 0, values: [{ ok: true, problems: [] }] });
    const leftover = '.library.json.0123456789ab-0123456789ab.tmp';
    await writeFile(join(library, leftover), '{');
    expect(await run('verify')).toMatchObject({ code: 1, values: [{ ok: false, problems: [{ file: leftover, fault: 'leftover' }] }] });
    expect((await inText('verify')).stdout).toContain(`wrong   ${leftover}: `);
    expect(await run('verify', '--repair')).toMatchObject({ code: 0, values: [{ ok: true, problems: [], repaired: [{ file: leftover, done: 'removed' }] }] });
    expect((await run('verify')).code).toBe(0);
  });

  it('backup and restore carry the library to another folder', async () => {
    const file = join(folder, 'office.zip');
    const backup = await run('backup', '--out', file);
    expect(backup).toMatchObject({ code: 0, values: [{ ok: true, problems: [], file }] });
    const restored = join(folder, 'restored');
    expect(await cli.run(['restore', file, '--to', restored, '--json'])).toMatchObject({ code: 0, values: [{ ok: true, problems: [], library: restored }] });
    expect((await cli.run(['list', '--library', restored, '--json'])).values).toEqual((await run('list')).values);
    expect(await cli.run(['restore', file, '--to', restored, '--json'])).toMatchObject({ code: 1, values: [{ error: { code: 'bad-input' } }] });
  });

  it('takes the library from DATELINE_LIBRARY', async () => {
    const { code, values } = await cli.run(['list', '--json'], { environment: { DATELINE_LIBRARY: library } });
    expect(code).toBe(0);
    expect(values).toHaveLength(10);
  });
});
