import type { XmlElement } from '../xml/xml-element';
import { childElement, childElements } from '../xml/xml-element';
import { wordValue } from './word-styles';

/**
 * @param root of `numbering.xml`, or null
 * @returns whether the list of an id counts its items, or null when the id stands for no list
 */
export function wordNumbering(root: XmlElement | null): (id: string) => { ordered: boolean } | null {
  const numbering = root === null ? null : childElement(root, 'w:numbering');
  const lists = numbering === null ? [] : childElements(numbering, 'w:abstractNum');
  const formats = new Map(lists.map((list) => [list.attributes['w:abstractNumId'] ?? '', firstFormat(list)]));
  const instances = numbering === null ? [] : childElements(numbering, 'w:num');
  const byId = new Map(instances.map((instance) => [instance.attributes['w:numId'] ?? '', formats.get(wordValue(instance, 'w:abstractNumId') ?? '')]));
  return (id) => {
    if (id === '0') return null;
    const format = byId.get(id) ?? 'bullet';
    return format === 'none' ? null : { ordered: format !== 'bullet' };
  };
}

function firstFormat(list: XmlElement): string {
  const level = childElements(list, 'w:lvl').find(({ attributes }) => attributes['w:ilvl'] === '0');
  return wordValue(level ?? null, 'w:numFmt') ?? 'bullet';
}
