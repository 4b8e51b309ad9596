import type { CitedPassage } from '../model/citation';
import type { Clipping } from '../model/clipping';
import type { Highlight } from '../model/highlight';
import type { Passage } from '../model/passage';
import { clippingText } from './clipping-text';
import { WordFinder } from './word-finder';
import { passageOf } from './make-passage';

/**
 * What a cited passage points to. `whole`: the clipping as such. `detached`: its words are not in the clipping;
 * `exact` are the words that the citation kept.
 */
export type ResolvedPassage =
  | { state: 'found'; passage: Passage; highlight?: Highlight }
  | { state: 'whole' }
  | { state: 'missing-clipping' | 'detached'; exact?: string };

const known = new WeakMap<Clipping, Map<string, ResolvedPassage>>();
const finders = new WeakMap<Clipping['blocks'], WordFinder>();

/**
 * Finds the place behind a citation: the highlight if it is still there, else the quoted words in the plain text,
 * where kinds of space, quotation marks and dashes do not matter. It never guesses at similar words.
 */
export function resolvePassage(cited: CitedPassage, clipping: Clipping | undefined): ResolvedPassage {
  if (!clipping) return { state: 'missing-clipping', exact: cited.exact ?? undefined };
  const kept = known.get(clipping) ?? new Map<string, ResolvedPassage>();
  known.set(clipping, kept);
  const key = `${cited.highlightId ?? ''} ${cited.exact ?? '\0'}`;
  const resolved = kept.get(key) ?? resolve(cited, clipping);
  kept.set(key, resolved);
  return resolved;
}

function resolve(cited: CitedPassage, clipping: Clipping): ResolvedPassage {
  const exact = cited.exact ?? undefined;
  const highlight = clipping.highlights.find((one) => one.id === cited.highlightId);
  if (highlight) return { state: 'found', passage: highlight.passage, highlight };
  if (exact === undefined) return cited.highlightId ? { state: 'detached' } : { state: 'whole' };
  const place = finderOf(clipping).find(exact);
  return place ? { state: 'found', passage: passageOf(clippingText(clipping), place.start, place.end) } : { state: 'detached', exact };
}

function finderOf(clipping: Clipping): WordFinder {
  const made = finders.get(clipping.blocks);
  if (made) return made;
  const finder = new WordFinder(clippingText(clipping).text);
  finders.set(clipping.blocks, finder);
  return finder;
}
