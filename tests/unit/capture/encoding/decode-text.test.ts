import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { declaredEncoding } from '../../../../core/capture/encoding/declared-encoding';
import { decodeText } from '../../../../core/capture/encoding/decode-text';

const RUSSIAN = 'Объём перевозок через порт Вельда вырос за год на 30,4 процента, сообщили в министерстве.';
const KAZAKH = 'Велда порты арқылы жүк тасымалы өткен жылмен салыстырғанда 30,4 пайызға өсті.';
const TURKISH = 'Velda Limanı üzerinden taşınan yük geçen yıla göre yüzde otuz arttı, dedi bakanlığın sözcüsü.';
const CHINESE = '维尔达港去年货运量增长百分之三十，交通运输部门周二表示。';

describe('decodeText', () => {
  it.each([
    ['UTF-8 without a statement', RUSSIAN, 'utf-8', []],
    ['UTF-8 declared windows-1251', RUSSIAN, 'utf-8', ['windows-1251']],
    ['UTF-8 declared windows-1252 by HTTP', `“${TURKISH}”`, 'utf-8', ['iso-8859-1', 'utf-8']],
    ['windows-1251 declared', RUSSIAN, 'windows-1251', ['windows-1251']],
    ['windows-1251 not declared', RUSSIAN, 'windows-1251', []],
    ['windows-1251 declared UTF-8', RUSSIAN, 'windows-1251', ['utf-8']],
    ['windows-1251 declared Latin by HTTP', RUSSIAN, 'windows-1251', ['iso-8859-1']],
    ['windows-1251 by HTTP, UTF-8 in the page', RUSSIAN, 'windows-1251', ['windows-1251', 'utf-8']],
    ['KOI8-R not declared', RUSSIAN, 'koi8-r', []],
    ['Kazakh in KZ-1048', KAZAKH, 'rk1048', ['kz-1048']],
    ['Turkish in iso-8859-9', TURKISH, 'windows-1254', ['iso-8859-9']],
    ['Chinese in GBK, declared gb2312', CHINESE, 'gb18030', ['gb2312']],
    ['an encoding nobody knows', RUSSIAN, 'windows-1251', ['x-nothing']],
  ])('reads %s', (_, text, encoding, stated) => {
    const bytes = encoding === 'utf-8' ? Buffer.from(text) : iconv.encode(text, encoding);
    expect(decodeText(bytes, stated)).toEqual({ text, encoding });
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('goes by the byte order mark of %s, whatever is stated', (encoding) => {
    const bytes = iconv.encode(RUSSIAN, encoding, { addBOM: true });
    expect(decodeText(bytes, ['windows-1251'])).toEqual({ text: RUSSIAN, encoding });
  });

  it('reads UTF-16 without a byte order mark', () => {
    expect(decodeText(iconv.encode('Exports grew by a third.', 'utf-16le'), [])).toEqual({ text: 'Exports grew by a third.', encoding: 'utf-16le' });
  });

  it('is not led astray by scripts around a few words', () => {
    const bytes = iconv.encode(`<script>${'function open(window) { return window; }\n'.repeat(3000)}</script><p>${RUSSIAN}</p>`, 'windows-1251');
    expect(decodeText(bytes, []).encoding).toBe('windows-1251');
  });

  it('keeps a short text as UTF-8 where that is stated and most of its letters are', () => {
    const bytes = Buffer.concat([Buffer.from('“Freight grew”, says the port. '), Buffer.from([0xa9])]);
    expect(decodeText(bytes, ['utf-8'])).toEqual({ text: '“Freight grew”, says the port. \ufffd', encoding: 'utf-8' });
    expect(decodeText(bytes, []).encoding).not.toBe('utf-8');
  });

  it('keeps UTF-8 with a few broken bytes as UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(RUSSIAN), Buffer.from([0xff]), Buffer.from(RUSSIAN)]);
    const { text, encoding } = decodeText(bytes, []);
    expect(encoding).toBe('utf-8');
    expect(text).toBe(`${RUSSIAN}\ufffd${RUSSIAN}`);
  });
});

describe('declaredEncoding', () => {
  it.each([
    ['<meta charset="windows-1251">', 'windows-1251'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', 'koi8-r'],
    ['<?xml version="1.0" encoding="iso-8859-9"?><html>', 'iso-8859-9'],
    ['<META CHARSET=utf-8>', 'utf-8'],
    ['<p>charset=windows-1251</p>', null],
  ])('reads %s', (markup, encoding) => {
    expect(declaredEncoding(Buffer.from(markup))).toBe(encoding);
  });
});
