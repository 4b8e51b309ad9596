import { webAddress } from '../../capture/acquire/web-address';
import { findElements, type XmlElement } from '../../capture/xml/xml-element';
import { findChildren } from '../xml/find-child';

/** @returns the picture that an item has in Media RSS or as an enclosure, as an absolute address, or null */
export function pictureInMedia(item: XmlElement, base: string | null): string | null {
  const media = findElements(item, 'media:content', 20);
  const pictures = media.filter(({ attributes }) => attributes['medium'] === 'image' || attributes['type']?.startsWith('image/') === true);
  const thumbnails = findElements(item, 'media:thumbnail', 1);
  const enclosures = findChildren(item, 'enclosure').filter(({ attributes }) => attributes['type']?.startsWith('image/') === true);
  for (const { attributes } of [...pictures, ...enclosures, ...thumbnails]) {
    const address = webAddress(attributes['url'], base);
    if (address !== null) return address;
  }
  return null;
}
