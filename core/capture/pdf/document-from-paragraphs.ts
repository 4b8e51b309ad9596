import { isPersonName } from '../document/is-person-name';
import type { DocumentPart } from '../document/document-part';
import { paragraphOf } from '../document/document-part';
import { statedDate } from '../document/stated-date';
import type { TextParagraph } from './text-paragraphs';

const LONGEST_HEADING = 250;
const LARGER = 1.12;
const TITLE = 1.2;
const BEFORE_TITLE = 200;
const BULLET = /^[•▪●◦■‣✓]\s*/;

/**
 * Tells headings by the size of their type against that of most of the text, and by a type of their own; the largest
 * type on the first page is the title.
 */
export function documentFromParagraphs(paragraphs: readonly TextParagraph[]): DocumentPart[] {
  const body = bodyType(paragraphs);
  const title = titleOf(paragraphs, body.size);
  const sizes = [...new Set(paragraphs.filter((paragraph) => isLarger(paragraph, body.size)).map(({ size }) => size))].sort((one, other) => other - one);
  return paragraphs.map((paragraph, index) => {
    const { text } = paragraph;
    if (paragraph === title) return paragraphOf([{ text }], { role: isFirst(paragraphs, index) ? 'title' : null, level: 1 });
    if (BULLET.test(text)) return paragraphOf([{ text: text.replace(BULLET, '') }], { list: { ordered: false } });
    if (isLarger(paragraph, body.size)) return paragraphOf([{ text }], { level: Math.min(sizes.indexOf(paragraph.size) + 1, 6) });
    const isSubhead = standsOut(paragraph, body) && paragraphs[index + 1]?.font === body.font;
    return paragraphOf([{ text }], { level: isSubhead ? Math.min(sizes.length + 1, 6) : null });
  });
}

interface BodyType {
  size: number;
  font: string;
}

function bodyType(paragraphs: readonly TextParagraph[]): BodyType {
  const [sizes, fonts] = [new Map<number, number>(), new Map<string, number>()];
  for (const { size, font, text } of paragraphs) {
    sizes.set(size, (sizes.get(size) ?? 0) + text.length);
    fonts.set(font, (fonts.get(font) ?? 0) + text.length);
  }
  return { size: most(sizes) ?? 0, font: most(fonts) ?? '' };
}

function most<T>(counts: ReadonlyMap<T, number>): T | null {
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}

function titleOf(paragraphs: readonly TextParagraph[], bodySize: number): TextParagraph | null {
  const first = paragraphs.filter((paragraph) => paragraph.page === paragraphs[0]?.page && isLarger(paragraph, bodySize));
  const readable = first.filter(({ text }) => text.length >= 4 && /\p{L}{2}/u.test(text));
  const largest = Math.max(0, ...readable.map(({ size }) => size));
  return largest >= bodySize * TITLE ? readable.find(({ size }) => size === largest) ?? null : null;
}

/** Whether hardly any text stands before it; a title in the middle of a page belongs to one of its stories. */
function isFirst(paragraphs: readonly TextParagraph[], index: number): boolean {
  return paragraphs.slice(0, index).reduce((sum, { text }) => sum + text.length, 0) < BEFORE_TITLE;
}

function isLarger({ size, text, lines }: TextParagraph, bodySize: number): boolean {
  return size >= bodySize * LARGER && text.length <= LONGEST_HEADING && lines <= 6 && /\p{L}/u.test(text);
}

function standsOut({ text, font, size, lines }: TextParagraph, body: BodyType): boolean {
  const isShort = lines <= 2 && text.length <= 100 && /^[\p{Lu}\p{N}\p{Lo}«“"]/u.test(text) && !/[.!?,;:…»”]$/.test(text);
  return isShort && font !== body.font && size >= body.size * 0.95 && !isPersonName(text) && statedDate(text) === null;
}
