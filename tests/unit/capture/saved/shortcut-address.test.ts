import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { shortcutAddress } from '../../../../core/capture/saved/shortcut-address';
import { propertyListSource } from '../support/property-list-source';

const ADDRESS = 'https://velda.example/economy?id=1&x=%D0%B0';
const plist = (address: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "x">\n<plist version="1.0"><dict>\n<key>URL</key>\n<string>${address}</string></dict></plist>`;

it.each<[string, string | Uint8Array, string | null]>([
  ['Windows', `[InternetShortcut]\r\nURL=${ADDRESS}\r\nIconIndex=0\r\n`, ADDRESS],
  ['Windows with other sections', `[{000214A0-0000-0000-C000-000000000046}]\r\nProp3=19,2\r\n[InternetShortcut]\r\nIDList=\r\nURL=${ADDRESS}\r\n[Other]\r\nURL=https://other.example/\r\n`, ADDRESS],
  ['Windows in UTF-16', iconv.encode(`[InternetShortcut]\r\nURL=${ADDRESS}\r\n`, 'utf-16le', { addBOM: true }), ADDRESS],
  ['lower case', `[internetshortcut]\nurl = ${ADDRESS}\n`, ADDRESS],
  ['Linux', `[Desktop Entry]\nType=Link\nName=x\nURL=${ADDRESS}\n`, ADDRESS],
  ['macOS', plist(ADDRESS.replace('&', '&amp;')), ADDRESS],
  ['macOS in binary', propertyListSource({ URL: ADDRESS }), ADDRESS],
  ['macOS in binary, with letters', propertyListSource({ Name: 'Порт', URL: ADDRESS }), ADDRESS],
  ['an address of another section', `[Other]\nURL=${ADDRESS}\n`, null],
  ['a program', '[Desktop Entry]\nType=Application\nExec=x\n', null],
  ['a script', '[InternetShortcut]\nURL=javascript:alert(1)\n', null],
  ['a file', '[InternetShortcut]\nURL=file:///etc/passwd\n', null],
  ['another property list', plist(ADDRESS).replace('URL', 'Label'), null],
  ['a broken binary list', propertyListSource({ URL: ADDRESS }).subarray(0, 30), null],
  ['nothing', '', null],
])('tells the address in a shortcut of %s', (_, source, expected) => {
  expect(shortcutAddress(Buffer.from(source))).toBe(expected);
});

it('ends with lists that refer to themselves', () => {
  const self = Buffer.concat([Buffer.from('bplist00'), Buffer.from([0xa3, 0, 0, 0]), Buffer.from([8]), Buffer.alloc(6), Buffer.from([1, 1]), count(1), count(0), count(12)]);
  expect(shortcutAddress(self)).toBeNull();
});

function count(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32BE(value, 4);
  return bytes;
}
