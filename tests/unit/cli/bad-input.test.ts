import { mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Library } from '../../../core/library/library';
import { sealed } from '../../../core/library/storage/document-text';
import type { Review } from '../../../core/model/review';
import { BuiltCli, type CliRun } from './support/built-cli';
import { scratch } from './support/scratch';

const inputs = resolve('assets/sample/inputs');

let cli: BuiltCli;
let folder: string;
let library: string;
let removeScratch: () => Promise<void>;

beforeAll(async () => {
  cli = await BuiltCli.build();
  ({ folder, remove: removeScratch } = await scratch());
  library = join(folder, 'library');
  expect((await cli.run(['init', library])).code).toBe(0);
});

afterAll(async () => {
  await cli.remove();
  await removeScratch();
});

const run = (...args: string[]) => cli.run([...args, '--library', library, '--json']);

/** A failure must say why in words on stderr, and as data on stdout; never a stack trace. */
function expectFailure({ code, values, stderr }: CliRun, exit: 1 | 2, errorCode: string): void {
  expect({ code, values }).toEqual({
    code: exit,
    values: [{ error: { code: errorCode, message: expect.stringMatching(/\S/) as string } }],
  });
  expect(stderr).toMatch(/^dateline: \S/m);
  expect(stderr).not.toMatch(/\n\s+at /);
}

function expectFailedInput({ code, values, stderr }: CliRun, errorCode: string | RegExp): void {
  expect(code).toBe(1);
  expect(values).toHaveLength(1);
  expect(values).toMatchObject([{ status: 'failed', error: { code: expect.stringMatching(errorCode) as string } }]);
  expect(stderr).toMatch(/^dateline: \S/m);
  expect(stderr).not.toMatch(/\n\s+at /);
}

describe('without --json', () => {
  it('nothing but results goes to stdout', async () => {
    expect(await cli.run(['show', '3d1c9a40', '--library', library])).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('inputs that cannot be clipped', () => {
  it('refuses an address that cannot be fetched as an address, and not as a file that is missing', async () => {
    const result = await run('import', 'ftp://velda.example/story');
    expectFailedInput(result, /^bad-input$/);
    expect(result.stderr).toContain('http and https');
  });

  it('a file that is not there', async () => {
    expectFailedInput(await run('import', join(folder, 'nowhere.html')), /^not-found$/);
  });

  it('a file with nothing in it', async () => {
    const empty = join(folder, 'empty.html');
    await writeFile(empty, '');
    expectFailedInput(await run('import', empty), /^empty-input$/);
  });

  it('a file of 200 MB', async () => {
    const huge = join(folder, 'huge.html');
    const file = await open(huge, 'w');
    await file.truncate(200 * 1024 * 1024);
    await file.close();
    expectFailedInput(await run('import', huge), /^too-large$/);
  });

  it('a program renamed to .html', async () => {
    const program = join(folder, 'program.html');
    await writeFile(program, (await readFile(process.execPath)).subarray(0, 100_000));
    expectFailedInput(await run('import', program), /^unsupported-kind$/);
  });

  it('an address that nobody answers', async () => {
    const closed = createServer();
    await new Promise<void>((listening) => closed.listen(0, '127.0.0.1', listening));
    const { port } = closed.address() as AddressInfo;
    await new Promise((done) => closed.close(done));
    expectFailedInput(await run('import', `http://127.0.0.1:${String(port)}/`), /^fetch-failed$/);
  });

  it('a folder with nothing in it', async () => {
    const empty = join(folder, 'empty-folder');
    await mkdir(empty, { recursive: true });
    expectFailedInput(await run('import', empty), /^empty-input$/);
  });
});

describe('ids', () => {
  it.each([
    ['show', '0123456789abcdef'],
    ['show', '../library'],
    ['set', '0123456789abcdef', 'tone=positive'],
    ['highlight', '0123456789abcdef', '--exact', 'x'],
    ['review', 'show', '0123456789abcdef'],
    ['review', 'new', '--title', 'T', '--clippings', '0123456789abcdef'],
    ['check', '0123456789abcdef'],
    ['check', 'my review'],
    ['export', '0123456789abcdef', '--format', 'md', '--out', 'x.md'],
  ])('%s %s: unknown', async (...args) => {
    expectFailure(await run(...args), 1, 'not-found');
  });

  it('words that a clipping does not have are not marked', async () => {
    const { values } = await run('import', join(inputs, 'vecherniy-akkeme.html'));
    const [{ id }] = values as [{ id: string }];
    expectFailure(await run('highlight', id, '--exact', 'words of another article'), 1, 'not-found');
    expect((await run('show', id)).values).toMatchObject([{ highlights: [] }]);
  });
});

describe('reviews', () => {
  it.each([
    ['not there', null, 'not-found'],
    ['empty', '', 'empty-input'],
    ['without front matter', 'Exports grew.', 'bad-input'],
    ['with a date that is none', '---\ntitle: T\ndate: tomorrow\nlanguage: en\n---\nExports grew.', 'bad-input'],
    ['no text at all', new Uint8Array([0xff, 0xfe, 0xfd]), 'bad-input'],
  ])('a Markdown file that is %s', async (name, content, errorCode) => {
    const file = join(folder, `${name.replaceAll(' ', '-')}.md`);
    if (content !== null) await writeFile(file, content);
    expectFailure(await run('review', 'import', file), 1, errorCode);
    expect(await readdir(join(library, 'reviews'))).toEqual([]);
  });

  it('a folder in place of a Markdown file', async () => {
    expectFailure(await run('review', 'import', folder), 1, 'bad-input');
  });

  it('says which clippings a review cites that are not there', async () => {
    const file = join(folder, 'cites.md');
    await writeFile(file, '---\ntitle: T\ndateline: P\ndate: 2026-04-11\nlanguage: en\n---\n\nExports grew. [@0123456789abcdef]\n');
    const { code, values, stderr } = await run('review', 'import', file);
    expect({ code, values }).toMatchObject({ code: 0, values: [{ missing: ['0123456789abcdef'] }] });
    expect(stderr).toContain('0123456789abcdef');
  });

  it('a review with a node of a later version is neither checked, exported nor written over', async () => {
    const made = await run('review', 'new', '--title', 'T', '--query', 'nothing');
    const [{ id }] = made.values as [{ id: string }];
    const file = join(library, 'reviews', `${id}.json`);
    const known = JSON.parse(await readFile(file, 'utf8')) as object;
    const later = JSON.stringify(sealed({ ...known, document: { type: 'doc', content: [{ type: 'hologram' }] } } as unknown as Review));
    await writeFile(file, later);
    for (const args of [['check', id], ['review', 'show', id], ['export', id, '--format', 'md', '--out', join(folder, 'later.md')]]) {
      const { code, stderr } = await run(...args);
      expect(code).toBe(1);
      expect(stderr).toMatch(/^dateline: \S/m);
    }
    expect(await readFile(file, 'utf8')).toBe(later);
    expect(await readdir(folder)).not.toContain('later.md');
  });
});

describe('libraries', () => {
  it('a folder that is none', async () => {
    expectFailure(await cli.run(['list', '--library', join(folder, 'nowhere'), '--json']), 1, 'no-library');
  });

  it('a folder with other things in it is not made a library', async () => {
    const full = join(folder, 'full');
    await mkdir(full, { recursive: true });
    await writeFile(join(full, 'letter.txt'), 'Dear colleague');
    const { code } = await cli.run(['init', full, '--json']);
    expect(code).toBe(1);
    expect(await readdir(full)).toEqual(['letter.txt']);
  });

  it('init over a library leaves it as it is', async () => {
    const before = await readFile(join(library, 'library.json'), 'utf8');
    expectFailure(await cli.run(['init', library, '--json']), 1, 'conflict');
    expect(await readFile(join(library, 'library.json'), 'utf8')).toBe(before);
  });

  it('one that another Dateline has open is read, but not written', async () => {
    library = join(folder, 'shared');
    await cli.run(['init', library]);
    await run('import', join(inputs, 'kemel-dala.html'));
    const holder = await Library.open(library);
    try {
      const listed = await run('list');
      expect(listed).toMatchObject({ code: 0, values: [{ outlet: 'Кемел дала' }] });
      expect(listed.stderr).toContain('open for reading only');
      const [{ id }] = listed.values as [{ id: string }];
      const refused = await run('set', id, 'tone=positive');
      expect(refused.code).toBe(1);
      expect(refused.values).toMatchObject([{ error: { code: expect.stringMatching(/read-only|locked/) as string } }]);
      expect((await run('import', join(inputs, 'quay-and-rail.html'))).code).toBe(1);
      expectFailure(await run('reindex'), 1, 'read-only');
    } finally {
      await holder.close();
    }
    expect((await run('list')).values).toMatchObject([{ tone: null }]);
  });
});
