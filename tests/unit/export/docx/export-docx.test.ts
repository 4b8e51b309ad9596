import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookmarkName } from '../../../../core/export/docx/bookmark-name';
import { exportDocx } from '../../../../core/export/docx/export-docx';
import { showWord } from '../../../../core/export/preview/show-word';
import { sha256 } from '../../../../core/library/storage/sha256';
import { documentLanguage } from '../../../../core/model/language';
import { LONG_WORD, WHOLE_REVIEW_WORDS, wholeTree, writeWholePictures } from '../../tree/whole-review';
import { readZip } from '../read-zip';

const folder = mkdtempSync(join(tmpdir(), 'dateline-docx-'));
const pictureFile = writeWholePictures(folder);
const tree = wholeTree();
let file: Uint8Array;
let parts: Map<string, Buffer>;

beforeAll(async () => {
  const written = await exportDocx(tree, { pictureFile });
  expect(written.warnings).toEqual(tree.warnings);
  file = written.bytes;
  parts = await readZip(file);
});
afterAll(() => rmSync(folder, { recursive: true }));

function part(name: string): Document {
  return parseHTML(parts.get(name)?.toString('utf8').replace(/<\?xml[^>]*\?>/, '') ?? '').document;
}

function all(name: string, tag: string): Element[] {
  return [...part(name).querySelectorAll('*')].filter((element) => element.tagName.toLowerCase() === tag.toLowerCase());
}

const values = (name: string, tag: string, attribute = 'w:val'): string[] => all(name, tag).map((element) => element.getAttribute(attribute) ?? '');
const squeezed = (text: string): string => text.replace(/[\s\u200e]+/gu, '');

describe('the Word file of a review', () => {
  it('uses Word’s own styles, all of which it defines', () => {
    const used = new Set([...values('word/document.xml', 'w:pStyle'), ...values('word/footnotes.xml', 'w:pStyle'), ...values('word/document.xml', 'w:rStyle')]);
    const defined = new Set(values('word/styles.xml', 'w:style', 'w:styleId'));
    expect([...used].filter((style) => !defined.has(style))).toEqual([]);
    for (const style of ['Title', 'Subtitle', 'Heading1', 'Heading2', 'Heading3', 'Quote', 'Caption', 'FootnoteText', 'Hyperlink', 'TOC1', 'TOC2']) expect([...used]).toContain(style);
  });

  it('has a contents field over two levels, with an entry for each heading of these', () => {
    expect(all('word/document.xml', 'w:instrText').map(({ textContent }) => textContent)).toContain('TOC \\h \\o "1-2"');
    const entries = all('word/document.xml', 'w:p').filter((one) => /^TOC[12]$/.test(one.querySelector('w\\:pStyle')?.getAttribute('w:val') ?? ''));
    const headings = all('word/document.xml', 'w:p').filter((one) => /^Heading[12]$/.test(one.querySelector('w\\:pStyle')?.getAttribute('w:val') ?? ''));
    expect(entries.length).toBe(headings.length);
    expect(headings.length).toBeGreaterThan(15);
  });

  it('has a footnote for each note, with its source and the cited words', () => {
    const marks = all('word/document.xml', 'w:footnoteReference').map((mark) => mark.getAttribute('w:id'));
    const notes = new Map(all('word/footnotes.xml', 'w:footnote').map((note) => [note.getAttribute('w:id'), note.textContent ?? '']));
    expect(marks.length).toBeGreaterThan(10);
    expect(new Set(marks).size).toBe(marks.length);
    const told = marks.map((mark) => notes.get(mark) ?? '').join('\n');
    for (const [key, words] of Object.entries(tree.noteWords)) expect(squeezed(told), key).toContain(squeezed(words));
    for (const { quoted } of tree.sources.flatMap(({ passages }) => passages)) if (quoted !== null) expect(squeezed(told)).toContain(squeezed(quoted));
  });

  it('leads every link within it to one bookmark', () => {
    const names = values('word/document.xml', 'w:bookmarkStart', 'w:name');
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    const ids = values('word/document.xml', 'w:bookmarkStart', 'w:id');
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...values('word/document.xml', 'w:hyperlink', 'w:anchor'), ...values('word/footnotes.xml', 'w:hyperlink', 'w:anchor')].filter((target) => target !== '');
    expect(targets.length).toBeGreaterThan(40);
    expect(targets.filter((target) => !names.includes(target))).toEqual([]);
    expect(bookmarkName(`clipping-${'a'.repeat(32)}`)).toMatch(/^[a-z]\w{39}$/);
  });

  it('joins cells, repeats heads, and gives every cell a paragraph', () => {
    expect(values('word/document.xml', 'w:gridSpan')).toContain('2');
    expect(values('word/document.xml', 'w:vMerge')).toEqual(['restart', 'continue']);
    expect(all('word/document.xml', 'w:tblHeader').length).toBeGreaterThan(6);
    for (const cell of all('word/document.xml', 'w:tc')) expect(cell.lastElementChild?.tagName.toLowerCase()).toBe('w:p');
  });

  it('shows pictures in their proportions with the words that stand for them', () => {
    const sizes = all('word/document.xml', 'wp:extent').map((extent) => Number(extent.getAttribute('cx')) / Number(extent.getAttribute('cy')));
    expect(sizes).toHaveLength(5);
    expect(sizes[0]).toBeCloseTo(640 / 360, 1);
    expect(sizes[4]).toBeCloseTo(300 / 900, 1);
    expect(values('word/document.xml', 'wp:docPr', 'descr')).toContain('المحطة');
  });

  it('holds the pictures as they are, each once, and as JPEG what Word does not know', () => {
    const media = [...parts].filter(([name]) => name.startsWith('word/media/')).map(([, bytes]) => sha256(bytes));
    const used = new Set(all('word/document.xml', 'a:blip').map((blip) => blip.getAttribute('r:embed')));
    const own = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:png|jpg|gif)$/.test(name)).map((name) => sha256(readFileSync(join(folder, name))));
    expect(media).toHaveLength(used.size);
    expect(new Set(media).size).toBe(media.length);
    const made = [...parts.values()].filter((bytes) => media.includes(sha256(bytes)) && !own.includes(sha256(bytes)));
    expect(made.map((bytes) => bytes.subarray(0, 2).toString('hex'))).toEqual(['ffd8']);
  });

  it('tells the language of each run, and the direction of paragraphs', () => {
    const tags = all('word/document.xml', 'w:lang').flatMap((lang) => ['w:val', 'w:eastAsia', 'w:bidi'].flatMap((name) => lang.getAttribute(name) ?? []));
    for (const tag of ['kk-KZ', 'ru-RU', 'az-AZ', 'tr-TR', 'fr-FR', 'de-DE', 'ar-EG', 'he-IL', 'zh-CN', 'ja-JP']) expect(tags, tag).toContain(tag);
    expect(all('word/document.xml', 'w:bidi').length).toBeGreaterThan(5);
    expect(all('word/document.xml', 'w:rtl').length).toBeGreaterThan(5);
  });

  it('counts ordered lists each from its own beginning', () => {
    expect(values('word/numbering.xml', 'w:start')).toContain('3');
  });

  it('has properties, and page numbers in its foot', () => {
    expect(parts.get('docProps/core.xml')?.toString()).toContain(`<dc:title>${tree.title}</dc:title>`);
    expect(parts.get('docProps/core.xml')?.toString()).toContain('<dc:creator>Press Office</dc:creator>');
    expect(parts.get('word/footer1.xml')?.toString()).toMatch(/PAGE[\s\S]*NUMPAGES/);
    expect(parts.get('word/header1.xml')?.toString()).toContain(tree.shortTitle);
  });

  it.each(documentLanguage.options)('has the labels of %s, and all words of the review', async (language) => {
    const own = wholeTree({ language });
    const zip = await readZip((await exportDocx(own, { pictureFile })).bytes);
    const words = squeezed(['word/document.xml', 'word/footnotes.xml'].map((name) => zip.get(name)?.toString('utf8').replace(/<[^>]+>/g, '') ?? '').join('')).replaceAll('&amp;', '&');
    for (const label of [own.labels.sources, own.labels.narrative, own.labels.coverage, own.legal]) expect(words.includes(squeezed(label)), label).toBe(true);
    for (const text of [...Object.values(WHOLE_REVIEW_WORDS), LONG_WORD]) expect(words.includes(squeezed(text)), text).toBe(true);
    expect(words.includes('sealed-letter-words')).toBe(false);
  });

  it('holds no character that XML forbids', async () => {
    const hostile = { ...tree, legal: 'a\u0000b\u001f\ud800c <w:p>&amp;' };
    const zip = await readZip((await exportDocx(hostile, { pictureFile })).bytes);
    const written = zip.get('word/document.xml')?.toString('utf8') ?? '';
    expect(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(written)).toBe(false);
    expect(written.includes('a\ufffdb\ufffd\ufffdc &lt;w:p&gt;&amp;amp;')).toBe(true);
  });

  it('reads back as the same text, in order', () => {
    const page = squeezed(parseHTML(showWord(file, tree)).document.body.textContent ?? '');
    const order = [tree.cover.dateline, 'Exports grew by 30.4 percent', 'The end of the overview.', WHOLE_REVIEW_WORDS.chinese, tree.labels.uncitedSources].map((words) => page.indexOf(squeezed(words)));
    expect(order).not.toContain(-1);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });
});

const office = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice'].find((path) => {
  try {
    return readFileSync(path).length > 0;
  } catch {
    return false;
  }
});

describe.skipIf(office === undefined)('the Word file in LibreOffice', () => {
  it('is the same text, in order, with every note', { timeout: 180_000 }, () => {
    const source = join(folder, 'review.docx');
    writeFileSync(source, file);
    execFileSync(office ?? '', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'fodt', '--outdir', folder, source], { stdio: 'ignore', timeout: 170_000 });
    const body = /<office:text[\s\S]*<\/office:text>/.exec(readFileSync(join(folder, 'review.fodt'), 'utf8'))?.[0] ?? '';
    expect(body.match(/<text:note /g)).toHaveLength(all('word/document.xml', 'w:footnoteReference').length);
    const text = squeezed(body.replace(/<[^>]+>/g, ''));
    for (const words of [...Object.values(WHOLE_REVIEW_WORDS), LONG_WORD, ...Object.values(tree.noteWords)]) expect(text.includes(squeezed(words)), words).toBe(true);
    const order = ['The corridor forum led the front pages', tree.coverage.rule.slice(0, 60), 'The end of the overview.', WHOLE_REVIEW_WORDS.japanese, tree.labels.uncitedSources].map((words) => text.lastIndexOf(squeezed(words)));
    expect(order).not.toContain(-1);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });
});
