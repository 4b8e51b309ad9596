import { normaliseAddress } from '../acquire/normalise-address';
import { byteOrderMark } from '../encoding/byte-order-mark';
import { declaredEncoding } from '../encoding/declared-encoding';
import { decodeAs, decodeText } from '../encoding/decode-text';
import { canonicalAddress } from '../html/canonical-address';
import { splitSelection } from '../html/page-selection';
import { readPage } from '../html/read-page';
import { readPageSelection } from '../html/read-page-selection';
import { readSelection } from '../html/read-selection';
import { folderPictures, withFolderPictures } from '../pictures/folder-pictures';
import { picturesFrom } from '../pictures/pictures-at-hand';
import { savedFromInBytes } from '../saved/saved-from';
import type { Kind, KindHint, ReadContext, Reading } from './kind';

const WINDOW = 8192;

/** Web pages as fetched or saved, and HTML from the clipboard. */
export const html: Kind = { name: 'html', mediaType: 'text/html', extension: 'html', takesEncoding: true, recognise, statedAddress, read };

function recognise(bytes: Uint8Array, hint: KindHint): number {
  // Comments go first and on their own: a pattern that steps over several of them can take for ever.
  const beginning = textOf(bytes.subarray(0, WINDOW)).replace(/<!--[\s\S]*?-->/g, '');
  if (/^\s*<\?xml/.test(beginning) && !/<html[\s>]|<!doctype html/i.test(beginning)) return 0;
  if (/^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/i.test(beginning)) return 0.95;
  if (hint.mediaType === 'text/html' || hint.mediaType === 'application/xhtml+xml') return /<[a-z!]/i.test(beginning) ? 0.9 : 0.15;
  if (!/^\s*</.test(beginning)) return 0;
  const tags = beginning.match(/<(?:p|div|h[1-6]|a|span|meta|title|table|ul|img|br|article|section|strong|em|b|i)\b[^<>]*>/gi)?.length ?? 0;
  return tags >= 3 ? 0.6 : 0;
}

function textOf(bytes: Uint8Array): string {
  const start = byteOrderMark(bytes)?.length ?? 0;
  return Buffer.from(bytes.subarray(start)).toString('latin1').replaceAll('\0', '');
}

function statedAddress(bytes: Uint8Array, { address }: ReadContext): string | null {
  const saved = address === null ? savedFromInBytes(bytes) : null;
  return canonicalAddress(bytes, address ?? saved) ?? (saved === null ? null : normaliseAddress(saved));
}

function read(bytes: Uint8Array, context: ReadContext): Reading {
  const { text, encoding } = context.encoding === undefined ? decodeText(bytes, [context.charset, declaredEncoding(bytes)]) : decodeAs(bytes, context.encoding);
  const selected = splitSelection(text);
  if (selected !== null) return { encoding, ...readPageSelection(selected, context.address) };
  const isSelection = context.extent === 'selection' && !/<!doctype html/i.test(text.slice(0, 1000));
  if (isSelection) return { encoding, ...readSelection(text) };
  if (context.path === undefined) return { encoding, ...readPage(text, context.address) };
  const reading = readPage(withFolderPictures(text, context.path), context.address);
  return { encoding, ...reading, pictures: picturesFrom(reading.pictures, folderPictures(context.path)) };
}
