import { cleanText } from '../html/clean-text';
import { foldName } from '../../outlets/fold-name';
import type { Found } from '../metadata/found-metadata';
import { isTitleLine } from '../text/is-title-line';
import type { DocumentContent, DocumentParagraph, DocumentText } from './document-part';
import { partText } from './document-part';
import { saneTitle } from './sane-title';

const NEAR_TOP = 8;
const FAR = 40;
const SHORT = 250;

/**
 * Titles of a document, the most trusted first: the title it states when the reader sees it in the text too, then
 * what is styled as the title or as a heading at the top, then the title it states (left over from another document
 * often enough), then a bold first line, then any first line that reads as a title. Headings that were only told by
 * their looks go behind the title it states.
 */
export function documentTitles({ parts, properties, seen = false }: Omit<DocumentContent, 'parts'> & { parts: readonly DocumentText[] }): Found<string>[] {
  const sane = saneTitle(properties.title);
  const front = frontOf(parts);
  const stated = sane === null ? [] : [{ value: sane, origin: 'file' as const }];
  const isConfirmed = sane !== null && front.some((part) => foldName(textOf(part)) === foldName(sane));
  const titled = asFound(parts.slice(0, FAR).find((part) => part.kind === 'paragraph' && part.role === 'title'), seen ? 'detected' : 'file');
  const heading = asFound(front.find(({ level }) => level !== null) ?? (seen ? largest(parts) : undefined), 'detected');
  const bold = asFound(front.slice(0, 4).find(isBoldLine), 'detected');
  const [first] = front;
  const line = asFound(first !== undefined && parts.length > 1 && isTitleLine(textOf(first)) ? first : undefined, 'detected');
  const styled = seen ? [...titled, ...stated, ...heading] : [...titled, ...heading, ...stated];
  return [...(isConfirmed ? stated : []), ...styled, ...bold, ...line].filter(({ value }) => value !== '');
}

function asFound(part: DocumentText | undefined, origin: 'file' | 'detected'): Found<string>[] {
  return part === undefined ? [] : [{ value: textOf(part), origin }];
}

function largest(parts: readonly DocumentText[]): DocumentText | undefined {
  return parts.slice(0, FAR).find((part) => part.kind === 'paragraph' && part.level === 1);
}

/** @returns the parts without the lines near the top that only repeat the title */
export function withoutTitleParts(parts: readonly DocumentText[], title: string | null): DocumentText[] {
  if (title === null) return [...parts];
  const folded = foldName(title);
  const isTitle = (part: DocumentText, index: number): boolean => part.kind === 'paragraph' && (index < NEAR_TOP || part.level === 1) && foldName(textOf(part)) === folded;
  return parts.filter((part, index) => !(index < FAR && isTitle(part, index)));
}

/** @returns the paragraphs before the first long one, with it if it stands first: where titles, bylines and dates are */
export function frontOf(parts: readonly DocumentText[]): DocumentParagraph[] {
  const near = parts.slice(0, NEAR_TOP);
  const end = near.findIndex((part) => part.kind === 'table' || (textOf(part).length > SHORT && part.level === null && part.role === null));
  return near.slice(0, end === -1 ? near.length : end).filter((part): part is DocumentParagraph => part.kind === 'paragraph');
}

function isBoldLine(part: DocumentParagraph): boolean {
  return part.content.every(({ bold, text }) => bold === true || text.trim() === '') && isTitleLine(textOf(part));
}

// The mark of a footnote is no part of a title.
function textOf(part: DocumentText): string {
  return cleanText(partText(part)).replace(/(?<=\S)\[\d{1,3}\]/g, '');
}
