import { cleanText } from '../html/clean-text';
import { foldName } from '../metadata/fold-name';
import type { Found } from '../metadata/found-metadata';
import { isTitleLine } from '../text/is-title-line';
import type { DocumentParagraph, DocumentPart } from './document-part';
import { partText } from './document-part';
import { saneTitle } from './sane-title';

const NEAR_TOP = 8;
const SHORT = 250;

/**
 * Titles of a document, the most trusted first: the title it states when the reader sees it in the text too, then
 * what is styled as the title or as a heading at the top, then the title it states (left over from another document
 * often enough), then a bold first line, then any first line that reads as a title.
 */
export function documentTitles(parts: readonly DocumentPart[], stated: string | null): Found<string>[] {
  const sane = saneTitle(stated);
  const front = frontOf(parts);
  const titled = front.find(({ role }) => role === 'title');
  const heading = front.find(({ level }) => level !== null);
  const bold = front.slice(0, 4).find(isBoldLine);
  const [first] = front;
  const line = first !== undefined && parts.length > 1 && isTitleLine(textOf(first)) ? first : undefined;
  const confirmed = sane !== null && front.some((part) => foldName(textOf(part)) === foldName(sane));
  const own = (part: DocumentParagraph | undefined, origin: 'file' | 'detected') => (part === undefined ? [] : [{ value: textOf(part), origin }]);
  const fromFile = sane === null ? [] : [{ value: sane, origin: 'file' as const }];
  const found = [...(confirmed ? fromFile : []), ...own(titled, 'file'), ...own(heading, 'detected'), ...fromFile, ...own(bold, 'detected'), ...own(line, 'detected')];
  return found.filter(({ value }) => value !== '');
}

/** @returns the parts without the lines near the top that only repeat the title */
export function withoutTitleParts(parts: readonly DocumentPart[], title: string | null): DocumentPart[] {
  if (title === null) return [...parts];
  const folded = foldName(title);
  return parts.filter((part, index) => index >= NEAR_TOP || part.kind === 'table' || foldName(textOf(part)) !== folded);
}

/** @returns the paragraphs before the first long one, with it if it stands first: where titles, bylines and dates are */
export function frontOf(parts: readonly DocumentPart[]): DocumentParagraph[] {
  const near = parts.slice(0, NEAR_TOP);
  const end = near.findIndex((part) => part.kind === 'table' || (textOf(part).length > SHORT && part.level === null && part.role === null));
  return near.slice(0, end === -1 ? near.length : end).filter((part): part is DocumentParagraph => part.kind === 'paragraph');
}

function isBoldLine(part: DocumentParagraph): boolean {
  return part.content.every(({ bold, text }) => bold === true || text.trim() === '') && isTitleLine(textOf(part));
}

// The mark of a footnote is no part of a title.
function textOf(part: DocumentPart): string {
  return cleanText(partText(part)).replace(/(?<=\S)\[\d{1,3}\]/g, '');
}
