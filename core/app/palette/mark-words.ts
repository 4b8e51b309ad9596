import type { MarkedText } from '../../contract/palette-calls';
import { findHit } from '../../search/find-hit';
import { markHits } from '../../search/mark-hits';
import type { SearchTerm } from '../../search/parse-query';

/** A text with the first place of each term that is in it. */
export function markWords(text: string, terms: readonly SearchTerm[]): MarkedText {
  return { text, hits: markHits(text, terms) };
}

/** The same for a name, which has to have every term; null if it has not. */
export function markName(name: string, terms: readonly SearchTerm[]): MarkedText | null {
  return terms.length > 0 && terms.every((term) => findHit(name, [term]) !== null) ? markWords(name, terms) : null;
}
