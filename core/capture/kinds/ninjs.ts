import { DatelineError } from '../../model/dateline-error';
import { byteOrderMark } from '../encoding/byte-order-mark';
import type { Kind, Reading, Unpacked } from './kind';
import { ninjsItems } from '../news/ninjs-items';
import { readNinjs } from '../news/read-ninjs';
import { storyReading } from '../news/story';

const WINDOW = 512 * 1024;
const IDENTIFIED = /"(?:uri|guid|altids?|id)"\s*:/i;
const DATED = /"(?:versioncreated|firstcreated|contentcreated|pubstatus)"\s*:/i;
const WORDED = /"(?:headlines?|bodies|body_[a-z\d_]+|descriptions?|description_[a-z\d_]+)"\s*:/i;

/** Stories in ninjs, IPTC's news in JSON; a list of them gives a clipping of each. */
export const ninjs: Kind = { name: 'ninjs', mediaType: 'application/json', extension: 'json', recognise, unpack, read };

function recognise(bytes: Uint8Array): number {
  const start = byteOrderMark(bytes)?.length ?? 0;
  const beginning = Buffer.from(bytes.subarray(start, WINDOW)).toString('latin1').replaceAll('\0', '');
  if (!/^\s*[{[]/.test(beginning)) return 0;
  return IDENTIFIED.test(beginning) && DATED.test(beginning) && WORDED.test(beginning) ? 0.98 : 0;
}

function unpack(bytes: Uint8Array): Unpacked {
  const items = ninjsItems(bytes);
  const parts = items.length < 2 ? [] : items.map((item) => new TextEncoder().encode(JSON.stringify(item)));
  return { parts: parts.map((part) => ({ name: '', bytes: part, mediaType: 'application/json', charset: 'utf-8', address: null })), onlyParts: true };
}

function read(bytes: Uint8Array): Reading {
  const [item] = ninjsItems(bytes);
  if (item === undefined) throw new DatelineError('bad-input', 'There is no story in this file. It is kept in the library as it came.');
  return storyReading(readNinjs(item), 'utf-8');
}
