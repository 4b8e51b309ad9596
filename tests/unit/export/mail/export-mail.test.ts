import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import PostalMime, { type Email } from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportMail, LONGEST_MAIL, recipients } from '../../../../core/export/mail/export-mail';
import { showMail } from '../../../../core/export/preview/show-mail';
import { plainReview } from '../../../../core/export/text/export-text';
import { documentLanguage } from '../../../../core/model/language';
import { buildTree } from '../../../../core/tree/build-tree';
import { generatedReview } from '../../../bench/generated-review';
import { ALL_PARTS } from '../../tree/make-review';
import { LONG_WORD, WHOLE_REVIEW_WORDS, wholeTree, writeWholePictures } from '../../tree/whole-review';

const folder = mkdtempSync(join(tmpdir(), 'dateline-mail-'));
const pictureFile = writeWholePictures(folder);
const tree = wholeTree();
const options = { ...ALL_PARTS, recipients: 'Minister <minister@office.example>, press@office.example; Абай <abai@office.example>' };
let bytes: Uint8Array;
let mail: Email;
let document: Document;

beforeAll(async () => {
  bytes = (await exportMail(tree, { pictureFile, options })).bytes;
  mail = await PostalMime.parse(bytes);
  document = parseHTML(mail.html ?? '').document;
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the mail of a review', () => {
  it('is one that is not sent yet, to those who were named, about the review', () => {
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    expect(mail.to).toEqual([
      { name: 'Minister', address: 'minister@office.example' },
      { name: '', address: 'press@office.example' },
      { name: 'Абай', address: 'abai@office.example' },
    ]);
    expect(mail.subject).toBe(`${tree.title} · ${tree.date}`);
    expect(mail.from).toBeUndefined();
  });

  it('takes the subject that was chosen, as one line', async () => {
    const own = await PostalMime.parse((await exportMail(tree, { pictureFile, options: { ...ALL_PARTS, subject: ' Пресса\r\nBcc: x@y.example ' } })).bytes);
    expect(own.subject).toBe('Пресса Bcc: x@y.example');
    expect(own.bcc).toBeUndefined();
    expect(recipients({ recipients: ' a@b.example\r\n c@d.example,, ' })).toEqual(['a@b.example', 'c@d.example']);
  });

  it('has the same review as text', () => {
    expect((mail.text ?? '').replace(/\r\n/g, '\n').trim()).toBe(plainReview(tree).trim());
  });

  it('shows its pictures from within itself, and fetches nothing', () => {
    const sources = [...document.querySelectorAll('img')].map((image) => image.getAttribute('src') ?? '');
    expect(sources).toHaveLength(5);
    const ids = mail.attachments.map(({ contentId }) => `cid:${(contentId ?? '').replace(/[<>]/g, '')}`);
    expect([...ids].sort()).toEqual([...sources].sort());
    expect(mail.attachments.every(({ disposition }) => disposition === 'inline')).toBe(true);
    expect(document.querySelectorAll('script, link, iframe, svg, [src^="http"]')).toHaveLength(0);
  });

  it('is styled within its elements, in one column, and follows a dark theme', () => {
    const unstyled = [...document.querySelectorAll('h1, h2, h3, h4, p, blockquote, mark, img')].filter((element) => !element.hasAttribute('style'));
    expect(unstyled).toEqual([]);
    expect(document.querySelectorAll('table[role="presentation"]')).toHaveLength(2);
    expect(mail.html).toContain('prefers-color-scheme:dark');
    // A colour behind the text would stay light in the dark; only marks have one, with a colour of their own for the text.
    for (const element of document.querySelectorAll('[style*="background"]')) expect(element.getAttribute('style')).toContain('color:#1d1b18');
  });

  it('has the office’s colour, a lighter one in the dark', async () => {
    const { html = '' } = await PostalMime.parse((await exportMail({ ...tree, look: { ...tree.look, accent: '#1f3f66' } }, { pictureFile, options })).bytes);
    expect(html).toMatch(/color:#1f3f66"\sclass="a"/u);
    expect(html).not.toContain('accent');
    expect(/\.a\{color:(#\w+)!important\}/u.exec(html)?.[1]).not.toBe('#1f3f66');
  });

  it('leads each note to its source and back', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const targets = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it.each(documentLanguage.options)('has the labels of %s and all words of the review', async (language) => {
    const own = wholeTree({ language });
    const { html = '' } = await PostalMime.parse((await exportMail(own, { pictureFile, options })).bytes);
    const words = (parseHTML(html).document.body.textContent ?? '').replace(/\s+/gu, ' ');
    for (const text of [own.labels.sources, own.legal, ...Object.values(WHOLE_REVIEW_WORDS), LONG_WORD]) expect(words.includes(text), text).toBe(true);
  });

  it('is shown as it is read, without styles in elements', () => {
    const page = showMail(bytes);
    const shown = parseHTML(page).document;
    expect(shown.querySelectorAll('[style]')).toHaveLength(0);
    expect(shown.querySelectorAll('img[src^="data:image/"]').length).toBe(5);
    const words = ({ body }: Document) => body.textContent?.replace(/\s+/gu, ' ');
    expect(words(shown)).toBe(words(document));
  });

  it('is shown with the classes that it has for the dark', () => {
    const shown = parseHTML(showMail(bytes)).document;
    const named = [...document.querySelectorAll('[class]')].flatMap((element) => [...element.classList]);
    expect(new Set(named).size).toBeGreaterThan(3);
    for (const name of new Set(named)) expect([name, shown.querySelectorAll(`.${name}`).length]).toEqual([name, document.querySelectorAll(`.${name}`).length]);
  });

  it('shows a picture in a format that mail programs do not know as one that they do', () => {
    const converted = mail.attachments.find(({ filename }) => filename?.startsWith('1a000004'));
    expect([converted?.filename, converted?.mimeType]).toEqual(['1a000004.jpg', 'image/jpeg']);
    expect([...new Uint8Array(converted?.content as ArrayBuffer).subarray(0, 2)]).toEqual([0xff, 0xd8]);
  });

  it('stays under 100 KB as it is sent, and drops the articles that are too much', { timeout: 60_000 }, async () => {
    const long = async (articles: number) => {
      const { review, clippings } = generatedReview(articles);
      const own = buildTree(review, clippings, { office: '', outlets: [] }, ALL_PARTS);
      const { bytes: file, warnings } = await exportMail(own, { pictureFile: () => null, options: ALL_PARTS });
      return { length: file.length, warnings: warnings.join() };
    };
    for (const language of documentLanguage.options) {
      const { bytes: file } = await exportMail(wholeTree({ language }), { pictureFile: () => null, options: ALL_PARTS });
      expect(file.length, language).toBeLessThan(LONGEST_MAIL);
    }
    const some = await long(20);
    expect(some.length).toBeLessThan(LONGEST_MAIL);
    expect(some.length).toBeGreaterThan(LONGEST_MAIL * 0.8);
    expect(some.warnings).toMatch(/\d+ clippings are in the mail without text/);
    expect((await long(60)).length).toBeLessThan(LONGEST_MAIL);
  });
});
