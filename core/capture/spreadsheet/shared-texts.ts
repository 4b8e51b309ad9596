import { childElements, elementText, findElement, type XmlElement } from '../xml/xml-element';

/** @returns the texts that the cells of a workbook share, in their order */
export function sharedTexts(root: XmlElement | null): string[] {
  const list = root === null ? null : findElement(root, 's:sst');
  return list === null ? [] : childElements(list, 's:si').map(richText);
}

/** @returns the text of a string item or an inline string: its runs joined, readings of East Asian words (`rPh`) left out */
export function richText(item: XmlElement): string {
  return childElements(item)
    .map((child) => {
      if (child.name === 's:t') return elementText(child);
      return child.name === 's:r' ? childElements(child, 's:t').map(elementText).join('') : '';
    })
    .join('')
    .replace(/_x000[dD]_/g, '')
    .replace(/\r\n?/g, '\n');
}
