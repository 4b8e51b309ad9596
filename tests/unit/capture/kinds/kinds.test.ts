import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { kinds, recogniseKind } from '../../../../core/capture/kinds/kinds';
import { knownFormat } from '../../../../core/capture/kinds/known-formats';

const PAGE = '<!DOCTYPE html><html><head><title>x</title></head><body><p>Порт</p></body></html>';
const recognise = (bytes: Uint8Array | string, fileName: string | null = null, mediaType: string | null = null) =>
  recogniseKind(Buffer.from(bytes), { fileName, mediaType })?.name ?? null;

describe('recogniseKind', () => {
  it.each([
    ['a page named .txt', PAGE, 'html'],
    ['a page after a comment', `<!-- saved -->\n${PAGE}`, 'html'],
    ['XHTML', `<?xml version="1.0"?>${PAGE}`, 'html'],
    ['a page in UTF-16', iconv.encode(PAGE, 'utf-16le', { addBOM: true }), 'html'],
    ['a fragment', '<div><p>One.</p><p>Two.</p></div>', 'html'],
    ['plain text', 'Port Velda\n\nExports rose.', 'plain-text'],
    ['text in windows-1251', iconv.encode('Порт Вельда', 'windows-1251'), 'plain-text'],
    ['text that speaks of tags', 'The tag <p> opens a paragraph.', 'plain-text'],
    ['text with header lines', 'Date: 11 April 2026\nAuthor: Anna Berg\n\nText.', 'plain-text'],
    ['a PDF', '%PDF-1.7\n', 'pdf'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), null],
    ['a ZIP archive', 'PK\x03\x04\x14\x00', null],
    ['a feed', '<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>', 'feed'],
    ['a mail', 'From: a@b.example\nMessage-ID: <1@b.example>\nSubject: x\n\nText', 'mail'],
    ['JSON', '{"title": "x", "body": "y"}', null],
    ['random bytes', Buffer.from(Array.from({ length: 600 }, (_, at) => (at * 7) % 31)), null],
  ])('tells %s by its content', (_, bytes, name) => {
    expect(recognise(bytes, 'misleading.txt')).toBe(name);
  });

  it('lets the media type decide only what the content leaves open', () => {
    expect(recognise('One <b>bold</b> word', null, 'text/html')).toBe('html');
    expect(recognise('%PDF-1.7 <a', null, 'text/html')).toBe('pdf');
  });

  it('is quick with bytes made to be slow', () => {
    for (const slow of ['<!---->'.repeat(1100), '<!--'.repeat(2000), 'a: b\n '.repeat(1000), `${' '.repeat(8000)}<`]) {
      const before = process.cpuUsage();
      recognise(slow);
      expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
    }
  });

  it('has kinds with names of their own', () => {
    expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
  });
});

describe('knownFormat', () => {
  it.each([
    ['%PDF-1.7', 'pdf'],
    ['\xff\xd8\xff\xe0', 'jpg'],
    ['GIF89a', 'gif'],
    ['{\\rtf1', 'rtf'],
    ['MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n', 'mhtml'],
  ])('names %s', (beginning, extension) => {
    expect(knownFormat(Buffer.from(beginning, 'latin1'))?.extension).toBe(extension);
  });
});
