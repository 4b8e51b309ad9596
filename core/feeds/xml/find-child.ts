import type { XmlElement } from '../../capture/xml/xml-element';

/** @returns the first child element under the first of these names that there is one of, or null */
export function findChild(element: XmlElement, ...names: readonly string[]): XmlElement | null {
  for (const name of names) {
    const found = element.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
    if (found !== undefined) return found;
  }
  return null;
}

/** @returns the child elements that have one of these names */
export function findChildren(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string' && names.includes(child.name));
}
