import { symbolText } from '../document/symbol-text';
import type { XmlElement } from '../xml/xml-element';
import { elementText } from '../xml/xml-element';

/** @returns the text that a child of a run stands for; null for one that is more than text */
export function plainContent(element: XmlElement): string | null {
  switch (element.name) {
    case 'w:t':
      return elementText(element);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:sym':
      return symbolText(Number.parseInt(element.attributes['w:char'] ?? '', 16), element.attributes['w:font'] ?? '');
    default:
      return null;
  }
}
