import { z } from 'zod';

/** Encodings that a text can be read in when it came out wrong, the most likely first; each can be decoded. */
export const textEncoding = z.enum([
  'utf-8',
  'windows-1251',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'iso-8859-5',
  'x-mac-cyrillic',
  'kz-1048',
  'windows-1252',
  'windows-1254',
  'windows-1250',
  'iso-8859-2',
  'windows-1257',
  'windows-1253',
  'windows-1255',
  'windows-1256',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'utf-16le',
  'utf-16be',
]);
export type TextEncoding = z.infer<typeof textEncoding>;
