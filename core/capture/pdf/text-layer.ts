import iconv from 'iconv-lite';
import type { PdfPageText, PdfTextItem } from './pdf-text-item';

const ENOUGH = 20;
const MOST_UNMAPPED = 0.02;
const LATIN_ROW = /[\xc0-\xff]{3,}/g;
const UNMAPPED = /[\u0000-\u0008\u000e-\u001f\ue000-\uf8ff\ufffd]/g;
/**
 * Letters, digits and signs mixed as no language mixes them: what optical reading in the wrong language gives. The
 * Latin i in Cyrillic words is left out, since Kazakh is often typed so.
 */
const NOISE = /\p{Ll}\p{Lu}|\p{L}\d+\p{L}|\p{L}[\\<>|{}[\]^~*=]+\p{L}|[A-HJ-Za-hj-z]\p{sc=Cyrillic}|\p{sc=Cyrillic}[A-HJ-Za-hj-z]/u;
const ENOUGH_WORDS = 25;

/**
 * Repairs fonts that call Cyrillic letters by the Latin ones of the same bytes (`Ïðåçèäåíò` for `Президент`), as
 * programs of before Unicode made them. Each font is judged by all of its text.
 */
export function withRepairedFonts(pages: readonly PdfPageText[]): PdfPageText[] {
  const texts = new Map<string, string[]>();
  for (const { font, text } of pages.flatMap(({ items }) => items)) texts.set(font, [...(texts.get(font) ?? []).slice(-2000), text]);
  const broken = new Set([...texts].filter(([, pieces]) => isCyrillicAsLatin(pieces.join(' '))).map(([font]) => font));
  if (broken.size === 0) return [...pages];
  return pages.map((page) => ({ ...page, items: page.items.map((item) => (broken.has(item.font) ? repaired(item) : item)) }));
}

/**
 * @param text of the article
 * @param pages of which it is: signs that stand for no letter are in them still
 * @returns whether the text of a PDF cannot be relied on: its letters are not those that its pages show
 */
export function isUnreliable(text: string, pages: readonly PdfPageText[]): boolean {
  const [signs, unmapped] = pages.flatMap(({ items }) => items).reduce(([all, without], item) => [all + item.text.trim().length, without + (item.text.match(UNMAPPED)?.length ?? 0)], [0, 0]);
  if (unmapped > signs * MOST_UNMAPPED) return true;
  const words = text.split(/\s+/).filter((word) => /\p{L}.*\p{L}.*\p{L}/u.test(word) && !/^\S+[@/.]\S+\.\S+/.test(word));
  const noisy = words.filter((word) => NOISE.test(word)).length;
  return words.length >= ENOUGH_WORDS && noisy > words.length * 0.12;
}

function isCyrillicAsLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const inRows = (text.match(LATIN_ROW) ?? []).join('').length;
  return letters >= ENOUGH && inRows > letters * 0.5;
}

function repaired(item: PdfTextItem): PdfTextItem {
  return { ...item, text: iconv.decode(iconv.encode(item.text, 'windows-1252'), 'windows-1251') };
}
