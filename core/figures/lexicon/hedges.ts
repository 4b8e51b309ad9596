import type { Hedge } from '../figure';
import { wordsBefore } from './words-before';

const phrases = (hedge: Hedge, list: string): [string, Hedge][] => list.split(',').map((phrase) => [phrase.trim(), hedge]);

const HEDGES: ReadonlyMap<string, Hedge> = new Map([
  ...phrases('over', 'over, more than, above, exceed, exceeds, exceeded, exceeding, at least, upwards of, surpassed'),
  ...phrases('over', 'более, более чем, больше, больше чем, свыше, превысил, превысила, превысило, превысили, превышает, не менее, как минимум, выше'),
  ...phrases('under', 'nearly, almost, close to, under, less than, fewer than, below, up to, at most'),
  ...phrases('under', 'почти, менее, менее чем, меньше, меньше чем, не более, ниже, без малого'),
  ...phrases('about', 'about, around, approximately, roughly, some, circa, an estimated, in the region of, ~, ≈'),
  ...phrases('about', 'около, примерно, приблизительно, порядка, где-то, в районе'),
]);
const LONGEST = 4;

/** @returns how the number that begins at `at` is hedged by the words before it, English and Russian */
export function hedgeBefore(text: string, at: number): Hedge | null {
  // The longest phrase decides: `не более` is not `более`.
  for (const words of wordsBefore(text, at, LONGEST).reverse()) {
    const hedge = HEDGES.get(words);
    if (hedge) return hedge;
  }
  return null;
}
