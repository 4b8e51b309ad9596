/** An element of an XML document. Its name carries the prefix that the format itself uses: `w:p`, whatever the file wrote. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

/** @returns the child elements, all of them or those of one name */
export function childElements(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name));
}

/** @returns the first child element of that name, or null */
export function childElement(element: XmlElement | null, name: string): XmlElement | null {
  return element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name) ?? null;
}

/** @returns the first element of that name anywhere within, or null */
export function findElement(element: XmlElement, name: string): XmlElement | null {
  return findElements(element, name, 1)[0] ?? null;
}

/** @returns the elements of that name anywhere within, in document order, at most so many; not those within one another */
export function findElements(element: XmlElement, name: string, most = Infinity): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting: XmlElement[] = [element];
  while (waiting.length > 0 && found.length < most) {
    const next = waiting.pop();
    if (next === undefined) break;
    if (next !== element && next.name === name) found.push(next);
    else waiting.push(...childElements(next).reverse());
  }
  return found;
}

/** @returns the text within an element */
export function elementText(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : elementText(child))).join('');
}
