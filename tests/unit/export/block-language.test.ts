import { parseHTML } from 'linkedom';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportPdf } from '../../../core/export/export-pdf';
import { htmlPage } from '../../../core/export/html/export-html';
import { createTypesetter } from '../../../core/export/typesetter';
import type { Block } from '../../../core/model/block';
import type { ExportOptions } from '../../../core/model/export-options';
import { buildTree } from '../../../core/tree/build-tree';
import type { DocumentTree } from '../../../core/tree/document-tree';
import { makeClipping } from '../tree/make-clipping';
import { ALL_PARTS, makeReview } from '../tree/make-review';

const RUSSIAN = 'Представители промышленности подчеркнули необходимость совершенствования законодательства. '.repeat(8).trim();
const REVIEW = makeReview({ clippings: [{ clippingId: 'c0000001', sectionId: null }] });
const typesetter = createTypesetter({ assetsFolder: join(process.cwd(), 'assets') });
afterAll(() => {
  typesetter.close();
});

/** A Kazakh article that quotes Russian in each kind of block. */
function article(language?: string): Block[] {
  const content = [{ text: RUSSIAN }];
  return [
    { id: 'b1', type: 'paragraph', content: [{ text: 'Экспорт өсті, деді министр.' }] },
    { id: 'b2', type: 'paragraph', content, language },
    { id: 'b3', type: 'quote', content, language },
    { id: 'b4', type: 'heading', level: 2, content: [{ text: 'Подробности' }], language },
    { id: 'b5', type: 'list', ordered: false, items: [content], language },
    { id: 'b6', type: 'table', header: false, rows: [[[{ text: 'Год' }]]], language },
    { id: 'b7', type: 'figure', picture: null, alt: '', caption: [{ text: 'Порт' }], language },
  ];
}

function treeOf(blocks: Block[], text: ExportOptions['text'] = 'full'): DocumentTree {
  const clipping = makeClipping({ id: 'c0000001', language: 'kk', blocks });
  return buildTree(REVIEW, new Map([[clipping.id, clipping]]), { office: '', outlets: [] }, { ...ALL_PARTS, text });
}

const WORDS = new Set(RUSSIAN.match(/\p{L}+/gu));

/** @returns how many lines end within a word of the Russian sentence */
async function brokenWords(blocks: Block[]): Promise<number> {
  const { bytes } = await exportPdf(treeOf(blocks), { typesetter, review: REVIEW, options: { ...ALL_PARTS, text: 'full' }, pictureFile: () => null });
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await task.promise;
  let broken = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const lines = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('').split('\n');
    broken += lines.filter((line) => isBroken(/\p{L}+$/u.exec(line)?.[0] ?? '')).length;
  }
  await task.destroy();
  return broken;
}

function isBroken(last: string): boolean {
  return last !== '' && !WORDS.has(last) && [...WORDS].some((word) => word.startsWith(last));
}

describe('a block in another language than its article', () => {
  it.each(['full', 'excerpt'] as const)('says so in the tree (%s)', (text) => {
    const marked = treeOf(article('ru').slice(text === 'full' ? 0 : 1), text).sections[0]?.clippings[0]?.blocks ?? [];
    expect(marked.map(({ language }) => language)).toEqual(text === 'full' ? [undefined, ...Array.from({ length: 6 }, () => 'ru')] : ['ru']);
  });

  it('says so in the web page, whatever kind of block it is', () => {
    const { document } = parseHTML(htmlPage(treeOf(article('ru'))));
    const names = [...document.querySelectorAll('article > div [lang="ru"][dir="auto"]')].map(({ tagName }) => tagName.toLowerCase());
    expect(names).toEqual(['p', 'blockquote', 'h4', 'ul', 'table', 'span']);
  });

  it('is hyphenated by the rules of its own language in the PDF', async () => {
    expect(await brokenWords(article())).toBe(0);
    expect(await brokenWords(article('ru'))).toBeGreaterThan(3);
  });
});
