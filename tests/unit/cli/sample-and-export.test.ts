import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BuiltCli, type CliRun } from './support/built-cli';
import { scratch } from './support/scratch';

let cli: BuiltCli;
let folder: string;
let removeScratch: () => Promise<void>;
let made: CliRun;
let review: string;

beforeAll(async () => {
  cli = await BuiltCli.build();
  ({ folder, remove: removeScratch } = await scratch());
  made = await cli.run(['sample', '--out', folder, '--json']);
  const { values } = await run('review', 'list');
  review = (values as { id: string }[])[0]?.id ?? '';
}, 120_000);

afterAll(async () => {
  await cli.remove();
  await removeScratch();
});

const run = (...args: string[]) => cli.run([...args, '--library', join(folder, 'sample-library'), '--json']);

async function isPdf(file: string): Promise<boolean> {
  return (await readFile(file)).subarray(0, 5).toString() === '%PDF-';
}

describe('sample', () => {
  it('makes the library and its review as PDF', async () => {
    const file = join(folder, 'sample-review.pdf');
    expect(made).toMatchObject({ code: 0, values: [{ file, pages: expect.any(Number) as number }] });
    expect(await isPdf(file)).toBe(true);
    expect((await run('list')).values).toHaveLength(10);
  });

  it('uses the library that is there the next time', async () => {
    const { code } = await cli.run(['sample', '--out', folder]);
    expect(code).toBe(0);
    expect((await run('review', 'list')).values).toHaveLength(1);
  });

  it('is not in the list of commands', async () => {
    const { code, stdout } = await cli.run(['help']);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/^\s*sample\b/mu);
    expect(stdout).toContain('export');
  });
});

describe('check', () => {
  it('gives the findings as data, and exits with 0', async () => {
    const { code, values, stderr } = await run('check', review);
    expect(code).toBe(0);
    expect((values as { rule: string }[]).map(({ rule }) => rule).sort()).toEqual([
      'figure-mismatch',
      'figure-mismatch',
      'unsourced-statement',
      'unsourced-statement',
    ]);
    expect(stderr).toMatch(/statements have a source; findings: 4\./);
  });

  it('as text names the sentence and the fix', async () => {
    const { stdout } = await cli.run(['check', review, '--library', join(folder, 'sample-library')]);
    expect(stdout).toContain('grew by 26.7 percent');
    expect(stdout).toContain('use: 27.6');
  });
});

describe('export', () => {
  it('writes a PDF in the language asked for, with the parts asked for', async () => {
    const whole = join(folder, 'whole.pdf');
    const short = join(folder, 'short.pdf');
    const all = await run('export', review, '--format', 'pdf', '--out', whole);
    const some = await run('export', review, '--format', 'pdf', '--out', short, '--language', 'ru', '--parts', 'narrative,sources', '--text', 'link');
    expect([all.code, some.code]).toEqual([0, 0]);
    const [{ pages, bytes }] = all.values as [{ pages: number; bytes: number }];
    const [fewer] = some.values as [{ pages: number }];
    expect(fewer.pages).toBeLessThan(pages);
    expect(bytes).toBe((await stat(whole)).size);
    expect(await isPdf(short)).toBe(true);
  });

  it('sets every template, with what its pages are to carry', async () => {
    const { values } = await run('templates', 'list');
    expect((values as { id: string }[]).map(({ id }) => id)).toEqual(['brief', 'bulletin', 'dossier', 'narrative']);
    for (const template of ['brief', 'bulletin', 'dossier']) {
      const out = join(folder, `${template}.pdf`);
      const carried = ['--paper', 'us-letter', '--issue', '12', '--notes', 'page', '--standard', 'a-2b', '--classification', 'Internal', '--expires', '2026-05-11', '--carry', 'draft,codes,originals'];
      expect(await run('export', review, '--format', 'pdf', '--out', out, '--template', template, ...carried)).toMatchObject({ code: 0, values: [{ file: out }] });
      expect(await isPdf(out)).toBe(true);
    }
  });

  it.each([
    ['--paper', 'a3'],
    ['--notes', 'elsewhere'],
    ['--standard', 'a-9'],
    ['--expires', 'soon'],
    ['--carry', 'draft,nothing'],
    ['--edition', '0'],
    ['--issue', 'x'.repeat(41)],
  ])('refuses %s %s', async (option, value) => {
    const { code, stderr } = await run('export', review, '--format', 'pdf', '--out', join(folder, 'x.pdf'), option, value);
    expect([code, stderr.includes(option)]).toEqual([2, true]);
  });

  it('adds a template of one’s own, uses it and removes it', async () => {
    const house = join(folder, 'house');
    await mkdir(house, { recursive: true });
    await writeFile(join(house, 'manifest.json'), JSON.stringify({ id: 'house', label: 'House', version: 1 }));
    await writeFile(join(house, 'template.typ'), '#import "@preview/cetz:0.3.0"');
    const refused = await run('templates', 'add', house);
    expect(refused).toMatchObject({ code: 1, values: [{ error: { code: 'bad-input', message: expect.stringContaining('template.typ, line 1') as string } }] });
    await writeFile(join(house, 'template.typ'), '#import "/shared/base.typ": tree\n#import "/shared/page.typ": house\n#show: house.with(tree)\n#tree.title');
    expect(await run('templates', 'add', house)).toMatchObject({ code: 0, values: [{ id: 'house', own: true, warnings: [] }] });
    expect(await run('export', review, '--format', 'pdf', '--out', join(folder, 'house.pdf'), '--template', 'house')).toMatchObject({ code: 0, values: [{ pages: 1 }] });
    expect((await run('templates', 'remove', 'house')).code).toBe(0);
    expect(await run('templates', 'remove', 'house')).toMatchObject({ code: 1, values: [{ error: { code: 'not-found' } }] });
  });

  it('makes an edition again as it was', async () => {
    const [first, again] = [join(folder, 'first.txt'), join(folder, 'again.txt')];
    await run('export', review, '--format', 'txt', '--out', first);
    expect(await run('export', review, '--format', 'txt', '--out', again, '--edition', '1')).toMatchObject({ code: 0 });
    expect(await readFile(again, 'utf8')).toBe(await readFile(first, 'utf8'));
    expect(await run('export', review, '--format', 'txt', '--out', again, '--edition', '99')).toMatchObject({ code: 1 });
  });

  it('writes Markdown that can be imported again', async () => {
    const file = join(folder, 'review.md');
    expect(await run('export', review, '--format', 'md', '--out', file)).toMatchObject({ code: 0, values: [{ file }] });
    const again = await run('review', 'import', file);
    expect(again).toMatchObject({ code: 0, values: [{ title: 'Amber Corridor Forum in the spotlight of the regional press', missing: [] }] });
  });

  it('records what was exported as an edition', async () => {
    const { values } = await run('review', 'show', review);
    const [{ editions }] = values as [{ editions: { number: number; format: string; sha256: string }[] }];
    expect(new Set(editions.map(({ format }) => format))).toEqual(new Set(['pdf', 'txt', 'md']));
    // Nothing was edited in between, so all files are of one state.
    expect(editions.every(({ number }) => number === 1)).toBe(true);
    expect(editions.at(-1)).toMatchObject({ format: 'md', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
  });

  it.each([
    ['a folder', 'taken', 'bad-input'],
    ['a place under a file', 'sample-review.pdf/review.pdf', 'io'],
  ])('to %s fails and says so', async (_name, out, errorCode) => {
    await mkdir(join(folder, 'taken'), { recursive: true });
    const { code, values } = await run('export', review, '--format', 'pdf', '--out', join(folder, out));
    expect({ code, values }).toMatchObject({ code: 1, values: [{ error: { code: errorCode } }] });
  });

  it('with a template that there is not is wrong usage', async () => {
    const { code, stderr } = await run('export', review, '--format', 'pdf', '--out', join(folder, 'x.pdf'), '--template', '../narrative');
    expect(code).toBe(2);
    expect(stderr).toContain('narrative');
  });
});

describe('the formats besides PDF', () => {
  it.each([
    ['docx', 'PK'],
    ['eml', 'To: minister@office.example'],
    ['html', '<!doctype html>'],
    ['txt', 'Press review'],
    ['ninjs', '"version": "2.1"'],
    ['csv', '\ufeffId,Title,Outlet'],
    ['xlsx', 'PK'],
    ['bundle', 'bundle.json'],
  ])('are written: %s', async (format, holds) => {
    const file = join(folder, `review.${format}`);
    const mail = format === 'eml' ? ['--to', 'minister@office.example', '--subject', 'Morning review'] : [];
    const { code, values, stderr } = await run('export', review, '--format', format, '--out', file, '--text', 'full', ...mail);
    expect(code, stderr).toBe(0);
    const bytes = await readFile(file);
    expect(values).toMatchObject([{ file, bytes: bytes.length }]);
    expect(bytes.toString('utf8').includes(holds)).toBe(true);
  });

  it('take a review to another library and not a second time', { timeout: 60_000 }, async () => {
    const file = join(folder, 'hand-over.dateline');
    await run('export', review, '--format', 'bundle', '--out', file);
    const other = join(folder, 'other');
    await cli.run(['init', other]);
    const taken = await cli.run(['review', 'import', file, '--library', other, '--json']);
    expect(taken).toMatchObject({ code: 0, values: [{ id: review, known: false, reused: [] }] });
    expect((taken.values as { added: string[] }[])[0]?.added.length).toBeGreaterThan(3);
    const again = await cli.run(['review', 'import', file, '--library', other, '--json']);
    expect(again).toMatchObject({ code: 0, values: [{ id: review, known: true, added: [] }] });
    const there = await cli.run(['check', review, '--library', other, '--json']);
    expect((there.values as { rule: string }[]).length).toBe(((await run('check', review)).values as unknown[]).length);
  });
});
