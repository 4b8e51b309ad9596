import { elementText, type XmlElement } from '../../capture/xml/xml-element';
import { FEED_LIMITS } from '../feed-limits';
import { innerMarkup } from '../xml/inner-markup';
import { mendedText } from './mended-text';

/**
 * @param element whose text is HTML; in broken feeds its tags are not escaped and have become elements
 * @returns the HTML, or null when there is none
 */
export function markupOf(element: XmlElement | null): string | null {
  if (element === null) return null;
  const isEscaped = element.children.every((child) => typeof child === 'string');
  return htmlOrNull(isEscaped ? elementText(element) : innerMarkup(element));
}

/** @returns HTML within the limit and without the faults that can be mended, or null when it is empty */
export function htmlOrNull(html: string): string | null {
  const mended = mendedText(html.slice(0, FEED_LIMITS.text)).trim();
  return mended === '' ? null : mended;
}
