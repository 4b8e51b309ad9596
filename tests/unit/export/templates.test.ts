import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportDefaults } from '../../../core/export/default-options';
import { listTemplates, templateManifest } from '../../../core/export/templates';
import { makeReview } from '../tree/make-review';

const ASSETS = join(process.cwd(), 'assets');
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-templates-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('listTemplates', () => {
  it('finds the templates of the app', async () => {
    expect((await listTemplates(ASSETS)).map(({ id, own }) => [id, own])).toEqual([['brief', false], ['bulletin', false], ['dossier', false], ['narrative', false]]);
  });

  it('finds one that was added, and passes over what is no template', async () => {
    await cp(join(ASSETS, 'templates'), join(folder, 'templates'), { recursive: true });
    const add = async (name: string, manifest: string): Promise<void> => {
      await mkdir(join(folder, 'templates', name));
      await writeFile(join(folder, 'templates', name, 'manifest.json'), manifest);
    };
    await add('house', JSON.stringify({ id: 'house', label: 'A house style', version: 2 }));
    await add('broken', '{');
    await add('borrowed', JSON.stringify({ id: 'house', label: 'Another', version: 1 }));
    await mkdir(join(folder, 'templates', 'empty'));
    expect((await listTemplates(folder)).map(({ id }) => id)).toEqual(['house', 'brief', 'bulletin', 'dossier', 'narrative']);
  });

  it('says so when there is none', async () => {
    await expect(listTemplates(folder)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('exportDefaults', () => {
  const templates = [{ ...templateManifest.parse({ id: 'narrative', label: { de: 'Pressespiegel', en: 'Narrative' }, version: 1 }), own: false }];

  it('takes template and language from the review', () => {
    expect(exportDefaults({ ...makeReview({ language: 'ru' }), template: 'gone' }, templates)).toMatchObject({
      options: { template: 'narrative', language: 'ru', paper: 'a4' },
      templates: [{ id: 'narrative', label: 'Narrative', own: false, papers: ['a4', 'us-letter'] }],
    });
  });

  it.each([
    ['Corridor forum', '2026-04-11 Corridor forum'],
    ['Обзор: «форум» / 1?', '2026-04-11 Обзор «форум» 1'],
    ['../../etc/passwd\u0000', '2026-04-11 .. .. etc passwd'],
    ['', '2026-04-11'],
    ['...', '2026-04-11'],
  ])('names a file for “%s”', (title, name) => {
    expect(exportDefaults(makeReview({ title }), templates).suggestedName).toBe(name);
  });

  it('keeps the name short', () => {
    expect(exportDefaults(makeReview({ title: 'word '.repeat(100_000) }), templates).suggestedName.length).toBeLessThan(100);
  });
});

describe('the rules that keep a recompile small', async () => {
  const folders = await readdir(join(ASSETS, 'templates'));
  const names = (await Promise.all(folders.map(async (name) => (await readdir(join(ASSETS, 'templates', name))).map((file) => `${name}/${file}`)))).flat().filter((name) => name.endsWith('.typ'));
  const partsOf = async (name: string): Promise<string[]> => withoutComments(await readFile(join(ASSETS, 'templates', name), 'utf8')).split(/^(?=#)/mu);

  it.each(names)('%s: no function holds the tree unless it is given it, or what the compiler is given', async (name) => {
    const functions = (await partsOf(name)).filter((part) => /^#let [\w-]+\(/u.test(part));
    const holding = functions.filter((part) => /\btree\b/u.test(part) && !/^#let [\w-]+\([^=]*\btree\b/u.test(part));
    expect(holding).toEqual([]);
    expect(functions.filter((part) => /\bstd\b/u.test(part))).toEqual([]);
  });

  it('what is on every page asks for nothing but the page and where its article begins', async () => {
    const running = (await partsOf('shared/page.typ')).filter((part) => /^#let (?:(?:header|foot|continued)\(|page-number\b)/u.test(part));
    expect(running).toHaveLength(4);
    for (const part of running) expect(part.match(/\bcontext\b/gu) ?? []).toHaveLength(/^#let (?:header|page-number)/.test(part) ? 1 : 0);
    expect(running.join('').replace('counter(page)', '')).not.toMatch(/\b(?:counter|query|state)\b/u);
  });
});

function withoutComments(source: string): string {
  return source.replace(/^\s*\/\/.*$/gmu, '');
}
