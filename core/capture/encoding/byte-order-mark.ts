const MARKS: readonly { encoding: string; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  // Before UTF-16, whose mark is the beginning of this one.
  { encoding: 'utf-32le', bytes: [0xff, 0xfe, 0, 0] },
  { encoding: 'utf-32be', bytes: [0, 0, 0xfe, 0xff] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** @returns the encoding that a byte order mark at the beginning states, with its length in bytes, or null */
export function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  const mark = MARKS.find(({ bytes: sign }) => sign.every((byte, at) => bytes[at] === byte));
  return mark === undefined ? null : { encoding: mark.encoding, length: mark.bytes.length };
}
