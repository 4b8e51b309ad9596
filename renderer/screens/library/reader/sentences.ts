import type { Block } from '../../../../core/model/block';
import { plainText } from '../../../../core/model/plain-text';
import type { Offsets } from './text-offsets';

/**
 * The sentences of a clipping in order, as the rules of its language cut them (Unicode UAX #29).
 * No sentence runs over the end of a block.
 */
export function sentencesOf(blocks: readonly Block[], language: string | null): Offsets[] {
  const { text, spans } = plainText(blocks);
  const cutter = new Intl.Segmenter(language ?? 'und', { granularity: 'sentence' });
  return spans.flatMap(({ start, end }) => {
    const found: Offsets[] = [];
    for (const { segment, index } of cutter.segment(text.slice(start, end))) {
      const inner = segment.trim();
      const from = start + index + segment.indexOf(inner);
      if (inner !== '') found.push({ start: from, end: from + inner.length });
    }
    return found;
  });
}
