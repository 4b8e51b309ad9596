import { DatelineError } from '../../model/dateline-error';
import { CAPTURE_LIMITS } from '../capture-limits';
import { readXml } from '../xml/read-xml';
import type { XmlElement } from '../xml/xml-element';
import { childElement, elementText, findElement, findElements } from '../xml/xml-element';

/**
 * An XML document with all names local and in lower case: agencies bind prefixes as they like, and the formats differ
 * in how they write `headline` and `HeadLine`.
 * @throws DatelineError too-large
 */
export function localTree(bytes: Uint8Array): XmlElement {
  if (bytes.length > 4 * CAPTURE_LIMITS.textLength) {
    throw new DatelineError('too-large', 'This file is too large for one story. It is kept in the library as it came.');
  }
  return localised(readXml(bytes));
}

function localised(element: XmlElement): XmlElement {
  return {
    name: localName(element.name),
    attributes: Object.fromEntries(Object.entries(element.attributes).map(([name, value]) => [localName(name), value])),
    children: element.children.map((child) => (typeof child === 'string' ? child : localised(child))),
  };
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1).toLowerCase();
}

/** @returns the text of the first such element within, or null */
export function textOf(element: XmlElement | null, name: string): string | null {
  const found = element === null ? null : findElement(element, name);
  return found === null ? null : elementText(found);
}

/** @returns the texts of all such elements within */
export function textsOf(element: XmlElement | null, name: string): string[] {
  return element === null ? [] : findElements(element, name, 200).map(elementText);
}

/** @returns an attribute of the first such element within, or null */
export function attributeOf(element: XmlElement | null, name: string, attribute: string): string | null {
  const found = element === null ? null : findElement(element, name);
  return found?.attributes[attribute] ?? null;
}

/**
 * What names a concept: its `name` in the wanted language, else in English, else any; else its literal; else its code
 * without the scheme.
 */
export function conceptName(element: XmlElement, language: string | null): string | null {
  const names = element.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === 'name');
  const inLanguage = (wanted: string): XmlElement | undefined => names.find(({ attributes }) => attributes.lang?.toLowerCase().startsWith(wanted));
  const name = (language === null ? undefined : inLanguage(language.slice(0, 2).toLowerCase())) ?? inLanguage('en') ?? names[0];
  if (name !== undefined) return elementText(name);
  return element.attributes.literal ?? element.attributes.qcode?.replace(/^[^:]*:/, '') ?? null;
}

/** @returns the first child element of that name that has text, or null */
export function filledChild(element: XmlElement | null, name: string): XmlElement | null {
  const child = childElement(element, name);
  return child !== null && elementText(child).trim() !== '' ? child : null;
}
