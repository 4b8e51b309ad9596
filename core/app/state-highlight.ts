import { stateFigure } from '../figures/state-figure';
import type { Clipping } from '../model/clipping';
import type { Highlight } from '../model/highlight';
import type { Passage } from '../model/passage';
import { clippingText } from '../review/clipping-text';
import { quotedPerson } from '../review/quoted-person';

/** What a highlight says beyond its words. */
export type Stated = Pick<Highlight, 'figure' | 'quote' | 'statement'>;

/** What the article itself tells for a highlight of a kind: the figure of its words, the one who says them. */
export function stateHighlight(clipping: Clipping, passage: Passage, kind: Highlight['kind']): Stated {
  const block = clipping.blocks.find(({ id }) => id === passage.blockId);
  const language = block?.language ?? clipping.metadata.language.value ?? 'und';
  if (kind === 'figure') return { figure: stateFigure(passage.exact, language) ?? undefined };
  if (kind !== 'quote') return {};
  const { text, spans } = clippingText(clipping);
  const span = spans.find(({ blockId }) => blockId === passage.blockId);
  if (span === undefined) return {};
  const end = Math.min(passage.end, span.end) - span.start;
  return { quote: quotedPerson(text.slice(span.start, span.end), passage.start - span.start, end, language) ?? undefined };
}

/** Without what is empty throughout: such a field says no more than none. */
export function withoutEmpty({ figure, quote, statement, ...rest }: Highlight): Highlight {
  const says = (words: object | undefined) => words !== undefined && Object.values(words).some((word) => word !== '');
  return { ...rest, ...(says(figure) ? { figure } : {}), ...(says(quote) ? { quote } : {}), ...(statement ? { statement } : {}) };
}
