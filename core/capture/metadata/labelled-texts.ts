import { cleanText } from '../html/clean-text';
import { hasColon, SHORT_TEXT, type ShortText } from './short-texts';

const MOST = 4;

/**
 * What stands behind a label in the visible page: “Author: Anna Berg” in one element, or a label in an element of its
 * own with the text right behind it.
 * @param texts of the page, see `shortTexts`
 * @param label matches the whole label, without the colon
 */
export function labelledTexts(texts: readonly ShortText[], label: RegExp): string[] {
  const within = new RegExp(`^[(（\\[]?\\s*(?:${label.source})\\s*[:：]\\s*(.+?)\\s*[)）\\]]?$`, label.flags);
  const alone = new RegExp(`^(?:${label.source})\\s*[:：]?$`, label.flags);
  const labelled: string[] = [];
  for (const { text, next } of texts) {
    const found = alone.test(text) ? cleanText(next?.textContent ?? '') : ((hasColon(text) ? within.exec(text)?.[1] : null) ?? '');
    if (found !== '' && found.length <= SHORT_TEXT) labelled.push(found);
    if (labelled.length === MOST) break;
  }
  return labelled;
}
