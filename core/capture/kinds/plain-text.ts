import { byteOrderMark } from '../encoding/byte-order-mark';
import { decodeAs, decodeText } from '../encoding/decode-text';
import { readLinkList } from '../text/read-link-list';
import { readPlainText } from '../text/read-plain-text';
import type { Kind, ReadContext, Reading } from './kind';

const WINDOW = 4096;

/** Text without markup, from a file or the clipboard. */
export const plainText: Kind = { name: 'plain-text', mediaType: 'text/plain', extension: 'txt', takesEncoding: true, recognise, read };

// Low, so that any kind that knows a format of its own goes first.
function recognise(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, WINDOW);
  if (byteOrderMark(bytes) !== null) return 0.1;
  const zeros = sample.filter((byte) => byte === 0).length;
  if (zeros > sample.length / 8) return decodeText(sample, []).encoding.startsWith('utf-16') ? 0.1 : 0;
  const control = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return control <= sample.length / 200 ? 0.1 : 0;
}

function read(bytes: Uint8Array, context: ReadContext): Reading {
  const { text, encoding } = context.encoding === undefined ? decodeText(bytes, [context.charset]) : decodeAs(bytes, context.encoding);
  return { encoding, ...(readLinkList(text) ?? readPlainText(text)) };
}
