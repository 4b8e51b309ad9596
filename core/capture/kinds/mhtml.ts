import { webAddress } from '../acquire/web-address';
import { normaliseAddress } from '../acquire/normalise-address';
import { messagePictures, withContentIds } from '../pictures/message-pictures';
import { picturesFrom } from '../pictures/pictures-at-hand';
import { preferAtHand } from '../pictures/prefer-at-hand';
import { plainText } from '../../model/plain-text';
import { declaredEncoding } from '../encoding/declared-encoding';
import { readPage } from '../html/read-page';
import { decodeCharset } from '../mime/decode-charset';
import { isMail, isSavedPage, messageBeginning } from '../mime/message-beginning';
import type { MimePart } from '../mime/mime-part';
import { partsOf } from '../mime/mime-part';
import { parseMime } from '../mime/parse-mime';
import type { Kind, Reading } from './kind';

/** Pages that a browser saved in one file with all their pictures (RFC 2557). */
export const mhtml: Kind = { name: 'mhtml', mediaType: 'multipart/related', extension: 'mhtml', recognise, statedAddress, read };

const MOST_FRAMES = 20;

function recognise(bytes: Uint8Array): number {
  const beginning = messageBeginning(bytes);
  return isMail(beginning) && isSavedPage(beginning) ? 0.97 : 0;
}

function statedAddress(bytes: Uint8Array): string | null {
  const stated = /^(?:snapshot-content-location|content-location):\s*(\S+)/im.exec(messageBeginning(bytes))?.[1];
  const address = webAddress(stated, null);
  return address === null ? null : normaliseAddress(address);
}

function read(bytes: Uint8Array): Reading {
  const message = parseMime(bytes);
  const pages = pagesOf(message);
  const [root, ...frames] = pages.map((page) => readSavedPage(page, message));
  if (root === undefined) return { ...readPage('', null), encoding: null };
  // A page of frames has its text in one of them.
  const fullest = [root, ...frames].reduce((best, page) => (textLength(page) > textLength(best) ? page : best));
  const reading = textLength(root) > 0 ? root : fullest;
  const subject = message.headers.text('subject', 'utf-8');
  if (subject !== null && reading.metadata.title.length === 0) reading.metadata.title.push({ value: subject, origin: 'file' });
  return reading;
}

/** The page itself, then its frames. */
function pagesOf(message: MimePart): MimePart[] {
  const pages = partsOf(message).filter(({ type, content }) => (type === 'text/html' || type === 'application/xhtml+xml') && content.length > 0);
  const start = message.parameters.get('start')?.trim();
  const location = message.headers.raw('snapshot-content-location')?.trim();
  const root = pages.find(({ headers }) => (start !== undefined && headers.raw('content-id')?.trim() === start) || (location !== undefined && headers.raw('content-location')?.trim() === location));
  return [...(root === undefined ? [] : [root]), ...pages.filter((page) => page !== root)].slice(0, MOST_FRAMES);
}

function readSavedPage(page: MimePart, message: MimePart): Reading {
  const { text, encoding } = decodeCharset(page.content, page.parameters.get('charset') ?? null, [declaredEncoding(page.content)]);
  const location = webAddress(page.headers.raw('content-location') ?? message.headers.raw('snapshot-content-location'), null);
  const carried = messagePictures(message, location);
  const reading = readPage(preferAtHand(withContentIds(text), location, (address) => carried(address) !== null), location);
  return { encoding, ...reading, pictures: picturesFrom(reading.pictures, carried) };
}

function textLength({ blocks }: Reading): number {
  return plainText(blocks).text.length;
}
