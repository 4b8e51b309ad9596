import { cleanText } from '../html/clean-text';

const LONGEST = 80;
const MOST = 4;

/**
 * What stands behind a label in the visible page: “Author: Anna Berg” in one element, or a label in an element of its
 * own with the text right behind it.
 * @param label matches the whole label, without the colon
 */
export function labelledTexts(document: Document, label: RegExp): string[] {
  const within = new RegExp(`^[(（\\[]?\\s*(?:${label.source})\\s*[:：]\\s*(.+?)\\s*[)）\\]]?$`, label.flags);
  const alone = new RegExp(`^(?:${label.source})\\s*[:：]?$`, label.flags);
  const texts: string[] = [];
  // Only elements without others in them: a look at each text of the page, and at none twice.
  for (const element of document.body.querySelectorAll('*')) {
    if (element.childElementCount > 0) continue;
    const text = cleanText(element.textContent);
    if (text === '' || text.length > LONGEST) continue;
    const found = alone.test(text) ? cleanText(element.nextSibling?.textContent ?? '') : (within.exec(text)?.[1] ?? '');
    if (found !== '' && found.length <= LONGEST) texts.push(found);
    if (texts.length === MOST) break;
  }
  return texts;
}
