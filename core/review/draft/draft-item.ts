import type { CitedPassage } from '../../model/citation';
import type { Clipping } from '../../model/clipping';
import type { Highlight } from '../../model/highlight';
import type { DraftContext } from './draft-context';

/** A highlight to write a sentence from, with the copies of the story that have the same words. */
export interface DraftItem {
  clipping: Clipping;
  highlight: Highlight;
  copies: readonly Clipping[];
}

export interface DraftSentence {
  text: string;
  passages: CitedPassage[];
}

/** A rule: says in sentences what a highlight holds, or null where it has nothing to go by. */
export type SentenceRule = (item: DraftItem, context: DraftContext) => Drafted | null;

export interface Drafted {
  sentences: DraftSentence[];
  /** Which kind of verb was used for it. */
  verb: 'saying' | 'quoting' | 'publishing';
}

/** What a sentence from a highlight cites: its words in the clipping, and in the copies that are told of. */
export function passagesOf({ clipping, highlight, copies }: DraftItem): CitedPassage[] {
  const { exact } = highlight.passage;
  return [{ clippingId: clipping.id, highlightId: highlight.id, exact }, ...copies.map(({ id }) => ({ clippingId: id, exact }))];
}
