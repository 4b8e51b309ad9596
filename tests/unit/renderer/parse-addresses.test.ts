import { describe, expect, it } from 'vitest';
import { clipWork } from '../../../renderer/frame/clip/clip-work';
import { parseAddresses } from '../../../renderer/frame/clip/parse-addresses';

describe('parseAddresses', () => {
  it.each([
    ['https://example.com/a', ['https://example.com/a'], []],
    ['example.com/a?b=1#c', ['https://example.com/a?b=1#c'], []],
    ['  www.example.com  ', ['https://www.example.com'], []],
    ['http://127.0.0.1:8080/x', ['http://127.0.0.1:8080/x'], []],
    ['новости.пример/статья', ['https://новости.пример/статья'], []],
    ['https://example.com/a\r\n\r\nhttps://example.com/a\nexample.com/b', ['https://example.com/a', 'https://example.com/b'], []],
    ['not an address', [], ['not an address']],
    ['file:///etc/passwd', [], ['file:///etc/passwd']],
    ['javascript:alert(1)', [], ['javascript:alert(1)']],
    ['word', [], ['word']],
    ['', [], []],
  ])('%j', (text, addresses, others) => {
    expect(parseAddresses(text)).toEqual({ addresses, others });
  });
});

describe('clipWork', () => {
  const nothing = { paths: [], addresses: '', text: '', html: null };

  it('takes files before anything else', () => {
    expect(clipWork({ ...nothing, paths: ['/a.html'], text: 'https://example.com' })).toEqual({ kind: 'files', paths: ['/a.html'] });
  });

  it('leaves the comments of an address list out', () => {
    expect(clipWork({ ...nothing, addresses: '# from a browser\r\nhttps://example.com/a\r\n' })).toEqual({
      kind: 'addresses',
      addresses: ['https://example.com/a'],
    });
  });

  it('takes text that begins with an address as text', () => {
    const text = 'https://example.com/a\nis where it was said.';
    expect(clipWork({ ...nothing, text })).toEqual({ kind: 'pasted', text, html: null });
  });

  it('prefers the words of a page to nothing', () => {
    expect(clipWork({ ...nothing, html: '<p>Words</p>' })).toEqual({ kind: 'pasted', text: '', html: '<p>Words</p>' });
    expect(clipWork({ ...nothing, text: '  \n' })).toBeNull();
  });
});
