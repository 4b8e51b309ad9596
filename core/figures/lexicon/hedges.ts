import type { Hedge } from '../figure';
import { wordsBefore } from './words-before';

const phrases = (hedge: Hedge, list: string): [string, Hedge][] => list.split(',').map((phrase) => [phrase.trim(), hedge]);

const HEDGES: ReadonlyMap<string, Hedge> = new Map([
  ...phrases('over', 'over, more than, above, exceed, exceeds, exceeded, exceeding, at least, upwards of, surpassed'),
  ...phrases('over', 'более, более чем, больше, больше чем, свыше, превысил, превысила, превысило, превысили, превышает, не менее, как минимум, выше'),
  ...phrases('under', 'nearly, almost, close to, under, less than, fewer than, below, up to, at most'),
  ...phrases('under', 'почти, менее, менее чем, меньше, меньше чем, не более, ниже, без малого'),
  ...phrases('about', 'about, around, approximately, roughly, some, circa, an estimated, in the region of, ~, ≈'),
  ...phrases('over', 'plus de, au moins, dépasse, dépassent, über, mehr als, mindestens, ən azı, en az, кем дегенде'),
  ...phrases('under', 'près de, presque, moins de, au plus, fast, knapp, nahezu, unter, weniger als, höchstens, az qala, neredeyse'),
  ...phrases('about', 'environ, quelque, autour de, etwa, rund, ungefähr, circa, ca., təxminən, yaklaşık, шамамен'),
  ...phrases('about', 'около, примерно, приблизительно, порядка, где-то, в районе'),
]);
const LONGEST = 4;
const LOOK_AHEAD = 24;

/**
 * @param from where a number begins with the sign of its currency
 * @param to where it ends with its unit
 * @returns how the number is hedged by the words around it
 */
export function hedgeAround(text: string, from: number, to: number): Hedge | null {
  return hedgeBefore(text, from) ?? hedgeBehind(text, to);
}

/** Turkic languages hedge behind what is counted: `18 миллион тоннадан астам`, `18 milyon tondan çox`, `18 milyon tonun üzerinde`. */
const BEHIND: readonly [RegExp, Hedge][] = [
  [/^\p{L}{0,5}\s+(?:астам|артық|çox|artıq|aşkın|fazla|üzerinde|üstünde)(?!\p{L})/u, 'over'],
  [/^\p{L}{0,5}\s+(?:жуық|yaxın|yakın|az)(?!\p{L})/u, 'under'],
];

function hedgeBehind(text: string, at: number): Hedge | null {
  const behind = text.slice(at, at + LOOK_AHEAD);
  return BEHIND.find(([words]) => words.test(behind))?.[1] ?? null;
}

function hedgeBefore(text: string, at: number): Hedge | null {
  // The longest phrase decides: `не более` is not `более`.
  for (const words of wordsBefore(text, at, LONGEST).reverse()) {
    const hedge = HEDGES.get(words);
    if (hedge) return hedge;
  }
  return null;
}
