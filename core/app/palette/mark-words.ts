import type { MarkedText } from '../../contract/palette-calls';
import { findHit } from '../../search/find-hit';
import type { SearchTerm } from '../../search/parse-query';

/** A text with the first place of each term that is in it. */
export function markWords(text: string, terms: readonly SearchTerm[]): MarkedText {
  const hits = terms.flatMap((term) => findHit(text, [term]) ?? []);
  return { text, hits: hits.sort((one, other) => one.start - other.start) };
}

/** The same for a name, which has to have every term; null if it has not. */
export function markName(name: string, terms: readonly SearchTerm[]): MarkedText | null {
  const marked = markWords(name, terms);
  return terms.length > 0 && marked.hits.length === terms.length ? marked : null;
}
