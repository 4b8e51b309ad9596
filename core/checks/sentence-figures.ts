import { CITATION_CHARACTER } from '../editor/statement';
import type { Figure } from '../figures/figure';
import { parseFigures } from '../figures/parse-figures';

const MOST_KEPT = 5000;
const kept = new Map<string, readonly Figure[]>();

/** The figures of a sentence, at offsets in its source. Kept, as after an edit nearly all sentences are the same. */
export function sentenceFigures(source: string, language: string): readonly Figure[] {
  if (!/\p{L}|\p{N}/u.test(source)) return [];
  const key = `${language} ${source}`;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const figures = parseFigures(source.split(CITATION_CHARACTER).join(' '), language);
  kept.set(key, figures);
  return figures;
}
