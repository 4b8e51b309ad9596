import { splitSentences } from '../../editor/split-sentences';
import type { Clipping } from '../../model/clipping';
import type { DocumentLanguage } from '../../model/language';
import type { Passage } from '../../model/passage';
import { clippingText } from '../clipping-text';

/**
 * What the translation of a clipping has for a passage: the whole paragraph where all of it is marked, else the sentences
 * in the same places where paragraph and translation have equally many.
 * @returns null where there is no translation into the language, or the place in it is not sure
 */
export function translatedWords(clipping: Clipping, { start, end, blockId }: Passage, language: DocumentLanguage): string | null {
  const { translation } = clipping;
  const text = translation?.language === language ? translation.blocks.find((block) => block.blockId === blockId)?.text : undefined;
  const { text: all, spans } = clippingText(clipping);
  const span = spans.find((one) => one.blockId === blockId);
  if (text === undefined || span === undefined || end > span.end) return null;
  return sameSentences(all.slice(span.start, span.end), start - span.start, end - span.start, text);
}

function sameSentences(original: string, from: number, to: number, translated: string): string | null {
  const sentences = splitSentences(original);
  const first = sentences.findIndex((sentence) => from < sentence.to);
  const last = sentences.findIndex((sentence) => to <= sentence.end);
  const [begin, finish] = [sentences[first], sentences[last]];
  if (!begin || !finish || !isWhole(original, from, to, begin.from, finish.to)) return null;
  if (first === 0 && last === sentences.length - 1) return translated;
  const theirs = splitSentences(translated);
  const [start, end] = [theirs[first], theirs[last]];
  return theirs.length === sentences.length && start && end ? translated.slice(start.from, end.to) : null;
}

// Marks and a stop at the ends may be left out.
function isWhole(text: string, from: number, to: number, begin: number, end: number): boolean {
  const bare = (piece: string): boolean => !/[\p{L}\p{N}]/u.test(piece);
  return from >= begin && to <= end ? bare(text.slice(begin, from)) && bare(text.slice(to, end)) : bare(text.slice(from, begin)) && bare(text.slice(end, to));
}
