import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeHeader } from '../../../../core/capture/mime/decode-header';

const raw = (text: string, charset: string) => iconv.encode(text, charset).toString('latin1');
const word = (text: string, charset: string) => `=?${charset}?B?${iconv.encode(text, charset).toString('base64')}?=`;

describe('decodeHeader', () => {
  it.each([
    ['plain', 'Freight grows', 'Freight grows'],
    ['base64', word('Порт Вельда', 'koi8-r'), 'Порт Вельда'],
    ['quoted-printable', '=?iso-8859-9?Q?Ye=FEil_liman?=', 'Yeşil liman'],
    ['words between text', `Re: ${word('Порт', 'windows-1251')} (2)`, 'Re: Порт (2)'],
    ['two words, whose space between is none', `${word('Пор', 'utf-8')}\r\n ${word('т', 'utf-8')}`, 'Порт'],
    ['two charsets', `${word('Порт', 'koi8-r')} ${word(' Вельда', 'windows-1251')}`, 'Порт Вельда'],
    ['a character cut in two', '=?UTF-8?B?0J/Qvg==?= =?UTF-8?B?0YA=?= =?UTF-8?B?0Q==?= =?UTF-8?B?gg==?=', 'Порт'],
    ['base64 cut between its groups', '=?UTF-8?B?0J/Qv?= =?UTF-8?B?tGA0YI=?=', 'Порт'],
    ['a language behind the charset', '=?utf-8*ru?Q?=D0=9F?=', 'П'],
    ['logical Hebrew', '=?iso-8859-8-i?B?+ezl7Q==?=', 'שלום'],
    ['an unknown charset', '=?x-nothing?Q?Port?=', 'Port'],
    ['a broken word', '=?utf-8?B?0J/', '=?utf-8?B?0J/'],
    ['nothing', '', ''],
  ])('reads %s', (_, source, expected) => {
    expect(decodeHeader(source, null)).toBe(expected);
  });

  it.each([
    ['windows-1251', 'Порт Вельда растёт'],
    ['koi8-r', 'Порт Вельда растёт'],
    ['utf-8', 'Порт Вельда растёт'],
    ['iso-8859-9', 'Yeşil ışık'],
  ])('reads bytes in %s that are not encoded at all', (charset, text) => {
    expect(decodeHeader(raw(text, charset), charset)).toBe(text);
  });

  it('is quick with headers made to be slow', () => {
    for (const slow of ['=?a?q?'.repeat(20_000), '=?'.repeat(50_000), '=?a?q?b'.repeat(10_000), ' '.repeat(100_000)]) {
      const before = process.cpuUsage();
      decodeHeader(slow, null);
      expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
    }
  });
});
