import { parseHTML } from 'linkedom';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { mailPage } from '../../../../core/export/mail/mail-page';
import { sentText } from '../../../../core/export/mail/sent-text';
import { wrapMarkup } from '../../../../core/export/mail/wrap-markup';
import { wholeTree } from '../../tree/whole-review';

const spaced = (html: string): string => (parseHTML(html).document.body.textContent ?? '').replace(/\s+/gu, '');

describe('lines of a mail', () => {
  it('are short, and say what they said', () => {
    const page = mailPage(wholeTree(), () => 'cid:x');
    const wrapped = wrapMarkup(page);
    expect(Math.max(...page.split('\n').map((line) => line.length))).toBeGreaterThan(10_000);
    expect(Math.max(...wrapped.split('\n').map((line) => Buffer.byteLength(line)))).toBeLessThan(991);
    expect(spaced(wrapped)).toBe(spaced(page));
    expect(wrapped.replaceAll('\n', ' ').replaceAll('> <', '><')).toBe(page.replaceAll('\n', ' ').replaceAll('> <', '><'));
  });

  it('end at no place where white space means something', () => {
    const code = `<pre>${'a b  c '.repeat(300)}</pre>`;
    expect(wrapMarkup(code)).toBe(code);
    const words = `<p><a title="${'a b '.repeat(300)}" href="x">one</a><b>two</b></p>`;
    expect(wrapMarkup(words)).toBe(words.replace(' href', '\nhref'));
  });

  it.each([
    ['as they are', 'Слова\nи слова', '8bit'],
    ['encoded where one is too long', '字'.repeat(400), 'base64'],
    ['as they are where there are none', '', '8bit'],
  ])('are sent %s', async (_, text, encoding) => {
    const { raw, length } = sentText('text/plain', text);
    expect(length).toBe(Buffer.byteLength(raw));
    expect(raw).toContain(`Content-Transfer-Encoding: ${encoding}\r\n`);
    expect(((await PostalMime.parse(raw)).text ?? '').trimEnd()).toBe(text);
  });
});
