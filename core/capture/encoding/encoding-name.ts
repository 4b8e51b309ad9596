import iconv from 'iconv-lite';

// Names in use that iconv-lite does not know, and labels that browsers take to mean a superset.
const ALIASES: Record<string, string> = {
  'kz-1048': 'rk1048',
  'kz1048': 'rk1048',
  'strk1048-2002': 'rk1048',
  'utf8': 'utf-8',
  'utf-16': 'utf-16le',
  'unicode': 'utf-16le',
  'us-ascii': 'windows-1252',
  'ascii': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'latin1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'gb2312': 'gb18030',
  'gbk': 'gb18030',
  'x-gbk': 'gb18030',
  'ks_c_5601-1987': 'euc-kr',
  'x-mac-cyrillic': 'maccyrillic',
};

/** @returns a name `iconv-lite` can decode, or null for an encoding that cannot be decoded or is no encoding */
export function encodingName(stated: string | null): string | null {
  if (stated === null) return null;
  const lower = stated.trim().toLowerCase();
  const name = ALIASES[lower] ?? lower;
  if (name === 'iso-2022-jp') return name;
  return name !== 'binary' && name !== 'hex' && name !== 'base64' && iconv.encodingExists(name) ? name : null;
}
