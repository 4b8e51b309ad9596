import { webAddress } from '../../capture/acquire/web-address';
import { declaredEncoding } from '../../capture/encoding/declared-encoding';
import { decodeText } from '../../capture/encoding/decode-text';
import { childElements, findElement, type XmlElement } from '../../capture/xml/xml-element';
import { DatelineError } from '../../model/dateline-error';
import { feedAddress } from '../feed-address';
import { plainLine } from '../read/plain-line';
import { readFeedXml } from '../xml/read-feed-xml';
import { LEVEL, type FeedOutline } from './outline';

/** What a list of feeds holds, and how many of its entries have an address that cannot be fetched. */
export interface OpmlReading {
  outlines: FeedOutline[];
  unusable: number;
}

/**
 * Reads OPML 1.0 and 2.0, nested to any depth, and what is left of a broken one. Where an outline stands decides on
 * its group; an outline at the top goes into the first of its categories.
 * @throws DatelineError bad-input when it is no OPML, too-large
 */
export function readOpml(bytes: Uint8Array): OpmlReading {
  const { text } = decodeText(bytes, [declaredEncoding(bytes)]);
  const tree = readFeedXml(text, null);
  if (findElement(tree, 'opml') === null && findElement(tree, 'outline') === null) {
    throw new DatelineError('bad-input', 'This is no OPML list of feeds. Nothing was changed.');
  }
  const reading: OpmlReading = { outlines: [], unusable: 0 };
  collect(tree, [], reading);
  return reading;
}

function collect(parent: XmlElement, levels: readonly string[], reading: OpmlReading): void {
  for (const element of childElements(parent)) {
    const title = element.name === 'outline' ? titleOf(element) : null;
    const address = element.name === 'outline' ? addressOf(element) : undefined;
    if (address !== undefined) add(element, address, title, levels, reading);
    // A feed that holds others is no level of its own: that is what a missing end tag looks like.
    const isLevel = title !== null && address === undefined;
    collect(element, isLevel ? [...levels, title.replaceAll(LEVEL, '/')] : levels, reading);
  }
}

function add({ attributes }: XmlElement, stated: string, title: string | null, levels: readonly string[], reading: OpmlReading): void {
  const address = feedAddress(stated);
  if (address === null) {
    reading.unusable += 1;
    return;
  }
  const group = levels.length > 0 ? levels : categoryLevels(attributes['category']);
  reading.outlines.push({ address, title: title ?? new URL(address).hostname, group: group.join(LEVEL), site: webAddress(attributes['htmlurl'], null) });
}

// Some old lists have the address under another name.
function addressOf({ attributes }: XmlElement): string | undefined {
  const stated = attributes['xmlurl'] ?? (attributes['type']?.toLowerCase() === 'rss' ? attributes['url'] : undefined);
  return stated === undefined || stated.trim() === '' ? undefined : stated;
}

function titleOf({ attributes }: XmlElement): string | null {
  return plainLine(attributes['title']) ?? plainLine(attributes['text']);
}

/** `/Economy/Ports,/Region` is two categories, the first of two levels. */
function categoryLevels(categories: string | undefined): string[] {
  const [first = ''] = (categories ?? '').split(',');
  return first.split('/').map((level) => level.trim()).filter((level) => level !== '');
}
