import { DatelineError } from '../../model/dateline-error';
import { webAddress } from '../acquire/web-address';
import { declaredEncoding } from '../encoding/declared-encoding';
import { decodeText } from '../encoding/decode-text';
import { picturesFrom } from '../pictures/pictures-at-hand';
import { preferAtHand } from '../pictures/prefer-at-hand';
import { readPage } from '../html/read-page';
import type { PropertyValue } from '../saved/read-property-list';
import { isPropertyList, readPropertyList } from '../saved/read-property-list';
import type { Kind, Reading } from './kind';

const MAIN = 'WebMainResource';
const WINDOW = 1024 * 1024;

/** Pages that Safari saved in one file. */
export const webarchive: Kind = { name: 'webarchive', mediaType: 'application/x-webarchive', extension: 'webarchive', recognise, read };

function recognise(bytes: Uint8Array): number {
  if (!isPropertyList(bytes)) return 0;
  const [beginning, end] = [Buffer.from(bytes.subarray(0, WINDOW)), Buffer.from(bytes.subarray(-WINDOW))];
  return beginning.includes(MAIN) || end.includes(MAIN) ? 0.97 : 0;
}

function read(bytes: Uint8Array): Reading {
  const archive = dictionary(readPropertyList(bytes));
  const page = dictionary(archive?.[MAIN] ?? null);
  const data = page?.WebResourceData;
  if (!(data instanceof Uint8Array)) {
    throw new DatelineError('bad-input', 'This web archive is damaged. It is kept in the library as it came.');
  }
  const stated = page?.WebResourceTextEncodingName;
  const { text, encoding } = decodeText(data, [typeof stated === 'string' ? stated : null, declaredEncoding(data)]);
  const address = addressOf(page);
  const resources = picturesOf(archive?.WebSubresources ?? null);
  const reading = readPage(preferAtHand(text, address, (picture) => resources.has(picture)), address);
  return { encoding, ...reading, pictures: picturesFrom(reading.pictures, (picture) => resources.get(picture) ?? null) };
}

function addressOf(resource: Record<string, PropertyValue> | null): string | null {
  const stated = resource?.WebResourceURL;
  return typeof stated === 'string' ? webAddress(stated, null) : null;
}

function picturesOf(resources: PropertyValue): ReadonlyMap<string, Uint8Array> {
  const pictures = new Map<string, Uint8Array>();
  for (const resource of Array.isArray(resources) ? resources.map(dictionary) : []) {
    const [address, data] = [addressOf(resource), resource?.WebResourceData];
    if (address !== null && data instanceof Uint8Array) pictures.set(address, data);
  }
  return pictures;
}

function dictionary(value: PropertyValue): Record<string, PropertyValue> | null {
  return value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof Uint8Array ? null : value;
}
