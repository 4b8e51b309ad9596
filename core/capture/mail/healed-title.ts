import type { Block } from '../../model/block';
import { blockText } from '../../model/plain-text';
import { cleanText } from '../html/clean-text';

const NEAR_TOP = 4;
const LOST = /[?\ufffd]/;

/**
 * Some programs turn the letters of a subject that its charset lacks into question marks; the text often begins with
 * the same words as a heading.
 * @returns the heading near the top that reads as the subject but for those signs, or null
 */
export function healedTitle(subject: string, blocks: readonly Block[]): string | null {
  if (!LOST.test(subject)) return null;
  const wanted = [...subject];
  const texts = blocks.slice(0, NEAR_TOP).map((block) => cleanText(blockText(block).slice(0, 1000)));
  return texts.find((text) => text !== subject && isSame(wanted, [...text])) ?? null;
}

function isSame(damaged: readonly string[], whole: readonly string[]): boolean {
  return damaged.length === whole.length && damaged.every((sign, index) => sign === whole[index] || LOST.test(sign));
}
