import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exportPdf } from '../../../core/export/export-pdf';
import { readOwnTemplate } from '../../../core/export/read-own-template';
import { createTypesetter, type Typesetter } from '../../../core/export/typesetter';
import { listTemplates, templateLabel } from '../../../core/export/templates';
import { ALL_PARTS, makeReview } from '../tree/make-review';
import { wholeTree } from '../tree/whole-review';
import { readPdf } from './read-pdf';

const ASSETS = join(process.cwd(), 'assets');
const MANIFEST = { id: 'house-style', label: { en: 'House style', ru: 'Наш стиль' }, version: 1, entry: 'house.typ', parts: ['narrative'] };

let typesetter: Typesetter;
beforeAll(() => {
  typesetter = createTypesetter({ assetsFolder: ASSETS });
});
afterAll(() => {
  typesetter.close();
});

let own: string;
beforeEach(async () => {
  own = await mkdtemp(join(tmpdir(), 'dateline-own-'));
});
afterEach(async () => {
  await rm(own, { recursive: true, force: true });
});

/** Writes the template `house-style` with the given Typst source and other files. */
async function template(source: string, files: Record<string, string> = {}, manifest: unknown = MANIFEST): Promise<string> {
  const folder = join(own, 'house-style');
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries({ 'manifest.json': JSON.stringify(manifest), 'house.typ': source, ...files })) await writeFile(join(folder, name), content);
  return folder;
}

const tree = wholeTree();

describe('a template of the user', () => {
  it('is listed behind Dateline’s own, in the language asked for', async () => {
    await template('');
    const found = (await listTemplates(ASSETS, own)).at(-1);
    expect(found).toMatchObject({ id: 'house-style', own: true, parts: ['narrative'], papers: ['a4', 'us-letter'] });
    expect(found && [templateLabel(found, 'ru'), templateLabel(found, 'de')]).toEqual(['Наш стиль', 'House style']);
  });

  it('is set with its own files and with what Dateline’s templates share', async () => {
    await template('#import "/shared/base.typ": tree\n#import "words.typ": greeting\n#show: doc => { set document(title: tree.title); set text(font: "Inter"); doc }\n#greeting #tree.title', { 'words.typ': '#let greeting = [Set at home:]' });
    const { pdf, pages } = await typesetter.typeset({ template: 'house-style', data: tree, ownTemplates: own });
    expect(pages).toBe(1);
    expect((await readPdf(pdf)).pages[0]).toBe(`Set at home: ${tree.title} `.trim());
  });

  it('finds its articles in the tree, and the next one of Dateline’s in their files', async () => {
    await template('#let tree = json(bytes(sys.inputs.data))\n#import "/shared/clippings.typ": section-by-page\n#set document(title: tree.title)\n#set text(font: ("Noto Serif", "Noto Naskh Arabic", "Noto Serif Hebrew", "Noto Serif CJK SC"))\n#tree.sections.map(section => section.clippings.map(clipping => clipping.title)).flatten().join(" / ")\n#section-by-page(tree.sections.first())');
    const print = async (name: string): Promise<string> => {
      const options = { ...ALL_PARTS, template: name };
      const { bytes } = await exportPdf(tree, { typesetter, review: makeReview({}), options, pictureFile: () => null, ownTemplates: own });
      return (await readPdf(bytes)).pages.join(' ');
    };
    const titles = tree.sections.flatMap(({ clippings }) => clippings).map(({ title }) => title.slice(0, 20));
    const before = await print('narrative');
    const house = await print('house-style');
    for (const title of titles.slice(0, 3)) expect(house).toContain(title);
    expect(await print('narrative')).toBe(before);
  });

  it('can be mended and tried again in the same process', async () => {
    await template('#let x = \n#1 +');
    await expect(typesetter.typeset({ template: 'house-style', data: tree, ownTemplates: own })).rejects.toMatchObject({ code: 'compile-failed', message: expect.stringMatching(/house\.typ, line [12]:/) as unknown });
    await template('#set document(title: "t")\n#set text(font: "Inter")\nMended.');
    const { pdf } = await typesetter.typeset({ template: 'house-style', data: tree, ownTemplates: own });
    expect((await readPdf(pdf)).pages[0]).toContain('Mended.');
  });

  it.each([
    ['a package', '#import "@preview/cetz:0.3.0": canvas', 'house.typ, line 1'],
    ['a package of this machine', '\n#import "@local/mine:1.0.0"', 'house.typ, line 2'],
    ['an import put together', '#let p = "@" + "preview/cetz:0.3.0"\n#import p', 'house.typ, line 2'],
    ['an escaped name', '#import "\\u{40}preview/cetz:0.3.0"', 'house.typ, line 1'],
    ['an import over two lines', '#include\n"@preview/cetz:0.3.0"', 'house.typ, line 1'],
    ['evaluated text', '#eval("import \\"@preview/cetz:0.3.0\\"")', 'eval'],
    ['what holds eval', '#dictionary(std)', 'std'],
    ['foreign code', '#plugin("x.wasm")', 'plugin'],
    ['a file above its folder', '#read("../../../../../../etc/passwd")', 'house.typ, line 1'],
    ['a file of the machine', '#read("/../../../etc/passwd")', 'house.typ, line 1'],
    ['another template of the user', '#read("/own/other/template.typ")', 'house.typ, line 1'],
  ])('cannot use %s', async (_, source, named) => {
    await template(source);
    await expect(typesetter.typeset({ template: 'house-style', data: tree, ownTemplates: own })).rejects.toThrow(named);
  });

  it('does not follow links out of its folder', async () => {
    const secret = join(own, 'secret.txt');
    await writeFile(secret, 'secret');
    const folder = await template('#read("linked.txt")');
    await symlink(secret, join(folder, 'linked.txt'));
    expect([...(await readOwnTemplate(folder)).files.keys()].sort()).toEqual(['house.typ', 'manifest.json']);
    await expect(typesetter.typeset({ template: 'house-style', data: tree, ownTemplates: own })).rejects.toThrow('house.typ, line 1');
  });

  it.each([
    ['no manifest', undefined, 'There is no manifest.json in the folder'],
    ['no JSON', '{', 'manifest.json is not valid JSON'],
    ['no id', JSON.stringify({ ...MANIFEST, id: undefined }), 'id'],
    ['an id that leads elsewhere', JSON.stringify({ ...MANIFEST, id: '../x' }), 'id'],
    ['a part that there is not', JSON.stringify({ ...MANIFEST, parts: ['poems'] }), 'parts'],
    ['an entry that is not there', JSON.stringify({ ...MANIFEST, entry: 'gone.typ' }), 'gone.typ'],
    ['an entry elsewhere', JSON.stringify({ ...MANIFEST, entry: '../x.typ' }), 'entry'],
  ])('is refused with %s', async (_, manifest, named) => {
    const folder = await template('Words.');
    if (manifest === undefined) await rm(join(folder, 'manifest.json'));
    else await writeFile(join(folder, 'manifest.json'), manifest);
    await expect(readOwnTemplate(folder)).rejects.toThrow(named);
  });
});
