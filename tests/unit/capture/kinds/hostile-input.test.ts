import { describe, expect, it } from 'vitest';
import { recogniseKind } from '../../../../core/capture/kinds/kinds';
import { DatelineError } from '../../../../core/model/dateline-error';
import { ENVELOPE } from '../support/mail-source';

const LONG = 300_000;
const mail = (body: string, type = 'text/plain'): string => `${ENVELOPE.join('\r\n')}\r\nContent-Type: ${type}\r\n\r\n${body}`;
const nitf = (content: string): string => `<?xml version="1.0"?><nitf><body><body.content>${content}</body.content></body></nitf>`;

describe('input made to be slow', () => {
  it.each([
    ['a mail of dashes', mail('-'.repeat(LONG))],
    ['a mail of quotation marks', mail('> '.repeat(LONG))],
    ['a mail of spaces', mail(`${' '.repeat(LONG)}x`)],
    ['a mail of lines that name senders', mail('From: a\r\n\r\n'.repeat(20_000))],
    ['a mail of links', mail('https://a.example/url?q=https%3A%2F%2Fb.example '.repeat(5000))],
    ['a mail of files begun', mail(`begin 644 A\n${'M'.repeat(60)}\n`.repeat(5000))],
    ['a mail of tables', mail('<table><tr><td>'.repeat(3000), 'text/html')],
    ['a mail of flat tables', mail('<table><tr><td>1</td><td>2</td></tr></table>'.repeat(5000), 'text/html')],
    ['a mail of boundaries', mail('--b\n'.repeat(100_000), 'multipart/mixed; boundary=b')],
    ['a mail of mails', 'Content-Type: message/rfc822\nMIME-Version: 1.0\n\n'.repeat(20_000)],
    ['headers without end', `Subject: x\nMIME-Version: 1.0\nTo: ${'a@b.example, '.repeat(50_000)}`],
    ['parameters without end', mail('x', `text/plain; ${'a*0*="; '.repeat(5000)}`)],
    ['a mailbox of dividers', `From a@b 10:30\nA: b\n\n${'From a@b 10:30\nA: b\n\n'.repeat(20_000)}`],
    ['a story of nested elements', nitf('<p>'.repeat(100_000))],
    ['a story of line breaks', nitf(`<p>${'<br/>x'.repeat(50_000)}</p>`)],
    ['a story of entities', nitf('&amp;amp;amp;'.repeat(50_000))],
    ['a message of items begun', `<newsMessage>${'<newsItem><inlineXML>'.repeat(20_000)}`],
    ['a wire report of tabs', `\x01abcd \x02\r\nTitle =\r\n${'\t'.repeat(LONG)}`],
    ['a wire report of equals signs', `\x01abcd \x02${`${'='.repeat(1000)} `.repeat(300)}`],
    ['a list of stories in lists', `{"uri": "1", "versioncreated": "2", "headline": "3", "items": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['a shortcut of sections', '[InternetShortcut]\n'.repeat(3000)],
    ['a table of separators', `Title;URL\n${';'.repeat(LONG)}`],
    ['a table of quotation marks', `Title;URL\n${'"'.repeat(LONG)}`],
    ['a table of open quotes', `Title;URL\n${'"a;'.repeat(100_000)}`],
    ['a table of short rows', `Title;URL\n${'a;b\n'.repeat(60_000)}`],
    ['a table of brackets', `Title;URL\n${'('.repeat(LONG)};x`],
    ['a table of formulas', `Title;URL\n${'=HYPERLINK("'.repeat(20_000)};x`],
    ['comments that a page was saved', `<!DOCTYPE html><html>${'<!-- Page saved with SingleFile '.repeat(20_000)}`],
  ])('%s is read or refused quickly', async (_, source) => {
    const bytes = Buffer.from(source, 'latin1');
    const before = process.cpuUsage();
    const kind = recogniseKind(bytes, { fileName: null, mediaType: null });
    const context = { address: null, charset: null, extent: 'whole' as const };
    try {
      kind?.statedAddress?.(bytes, context);
      kind?.pointsTo?.(bytes);
      await kind?.read(bytes, context);
      await kind?.unpack?.(bytes);
    } catch (error) {
      expect(error).toBeInstanceOf(DatelineError);
    }
    expect(process.cpuUsage(before).user).toBeLessThan(4_000_000);
  });
});
