import type { Clipping } from './clipping';
import type { Passage } from './passage';
import { plainText } from './plain-text';

/** The translation of the paragraphs that a passage stands in, and its language; null where none of them has one. */
export function translatedPassage({ blocks, translation }: Pick<Clipping, 'blocks' | 'translation'>, { start, end }: Pick<Passage, 'start' | 'end'>): { language: string; text: string } | null {
  if (translation === undefined) return null;
  const inPassage = new Set(plainText(blocks).spans.filter((span) => span.start < end && span.end > start).map(({ blockId }) => blockId));
  const texts = translation.blocks.filter(({ blockId }) => inPassage.has(blockId)).map(({ text }) => text);
  return texts.length === 0 ? null : { language: translation.language, text: texts.join('\n\n') };
}
