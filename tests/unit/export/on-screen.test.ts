import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTypesetter, type TypesetJob, type Typesetter } from '../../../core/export/typesetter';
import { wholeTree } from '../tree/whole-review';

let typesetter: Typesetter;
let folder: string;
beforeAll(async () => {
  typesetter = createTypesetter({ assetsFolder: join(process.cwd(), 'assets') });
  folder = await mkdtemp(join(tmpdir(), 'dateline-on-screen-'));
  await writeFile(join(folder, 'original.html'), 'x'.repeat(10_000));
});
afterAll(async () => {
  typesetter.close();
  await rm(folder, { recursive: true, force: true });
});

interface Looked {
  tagged: boolean;
  attached: number[];
  /** What draws each page, its words as they are searched, its links. */
  drawn: unknown[];
}

async function look(job: TypesetJob): Promise<Looked> {
  const { pdf } = await typesetter.typeset(job);
  const document = await getDocument({ data: Uint8Array.from(pdf), useSystemFonts: false, verbosity: 0 }).promise;
  const files = ((await document.getAttachments()) ?? {}) as Record<string, { content: Uint8Array }>;
  const drawn: unknown[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const annotations = (await page.getAnnotations()) as { url?: string }[];
    drawn.push({
      view: page.view,
      orders: await orders(page),
      text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('').replace(/\s+/gu, ' '),
      links: [...new Set(annotations.map(({ url }) => url))],
    });
  }
  const tagged = (await document.getMarkInfo())?.Marked ?? false;
  return { tagged, attached: Object.values(files).map(({ content }) => content.length), drawn };
}

/** What draws a page, without the marks around what has a meaning, and what has to be loaded for it; fonts are numbered by document. */
async function orders(page: PDFPageProxy): Promise<string[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const marks = new Set([OPS.dependency, OPS.beginMarkedContent, OPS.beginMarkedContentProps, OPS.endMarkedContent]);
  return fnArray.flatMap((order, index) => (marks.has(order) ? [] : [`${String(order)} ${JSON.stringify(argsArray[index]).replaceAll(/g_d\d+/gu, '')}`]));
}

describe('pages that are only looked at', () => {
  const attachments = (): TypesetJob['attachments'] => [{ file: join(folder, 'original.html'), name: '001 One.html', mediaType: 'text/html', description: 'One' }];

  it.each(['narrative', 'dossier', 'brief', 'bulletin'])('are those of the file: %s', async (template) => {
    const job = { template, data: wholeTree(), attachments: attachments() };
    const shown = await look({ ...job, onScreen: true });
    const saved = await look(job);
    expect(shown.drawn).toEqual(saved.drawn);
    expect([shown.tagged, saved.tagged]).toEqual([false, true]);
  });

  it('name what is attached, and do not carry it', async () => {
    const job = { template: 'dossier', data: wholeTree(), attachments: attachments() };
    expect((await look({ ...job, onScreen: true })).attached).toEqual([1]);
    expect((await look(job)).attached).toEqual([10_000]);
  });

  it('leave out an empty file, and so does the file itself', async () => {
    const job = { template: 'dossier', data: wholeTree(), attachments: [{ file: join(folder, 'empty.html'), name: '001 One.html', mediaType: 'text/html', description: 'One' }] };
    await writeFile(join(folder, 'empty.html'), '');
    expect((await look({ ...job, onScreen: true })).attached).toEqual([]);
    expect((await look(job)).attached).toEqual([]);
  });

  it('still say what PDF/UA refuses in a template of the user', async () => {
    const own = join(folder, 'own');
    await mkdir(join(own, 'untitled'), { recursive: true });
    await writeFile(join(own, 'untitled', 'manifest.json'), JSON.stringify({ id: 'untitled', label: 'Untitled', version: 1 }));
    await writeFile(join(own, 'untitled', 'template.typ'), '#set text(font: "Inter")\nWords.');
    const job = { template: 'untitled', data: wholeTree(), ownTemplates: own, onScreen: true };
    await expect(typesetter.typeset(job)).rejects.toMatchObject({ code: 'compile-failed' });
  });
});
