/** How far bytes read as UTF-8: sequences of several bytes that are right, and bytes that cannot be UTF-8. */
export interface Utf8Evidence {
  multibyte: number;
  invalid: number;
}

/** Counts by the rules of RFC 3629, without decoding. A sequence cut off by the end of the bytes is not counted. */
export function utf8Evidence(bytes: Uint8Array): Utf8Evidence {
  const evidence = { multibyte: 0, invalid: 0 };
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const length = sequenceLength(lead);
    const right = length > 0 && continues(bytes, at, length);
    if (right && at + length <= bytes.length) evidence.multibyte += 1;
    if (!right) evidence.invalid += 1;
    at += right ? length : 1;
  }
  return evidence;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
}

function continues(bytes: Uint8Array, at: number, length: number): boolean {
  for (let offset = 1; offset < length && at + offset < bytes.length; offset += 1) {
    if (((bytes[at + offset] ?? 0) & 0xc0) !== 0x80) return false;
  }
  return true;
}
