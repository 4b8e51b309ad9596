import type { TextHit } from '../model/text-hit';
import { findHit } from './find-hit';
import type { SearchTerm } from './parse-query';

/** The first place of each term that is in a text, in their order and without overlap. */
export function markHits(text: string, terms: readonly SearchTerm[]): TextHit[] {
  const hits = terms.flatMap((term) => findHit(text, [term]) ?? []).sort((one, other) => one.start - other.start || other.end - one.end);
  return hits.filter((hit, at) => at === 0 || hit.start >= (hits[at - 1]?.end ?? 0));
}
