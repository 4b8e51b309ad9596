import type { Hedge } from '../figure';

const HEDGES: readonly [Hedge, RegExp][] = [
  ['over', /(?<!\p{L})(?:(?:just |well |slightly )?over|(?:slightly |much )?more than|above|exceed(?:s|ed|ing)?|at least|upwards of|surpass(?:ed|es|ing)?|более(?: чем)?|больше(?: чем)?|свыше|превы(?:сил|шает)\p{L}*|не менее(?: чем)?|как минимум|выше)\s*$/iu],
  ['under', /(?<!\p{L})(?:nearly|almost|close to|(?:just |slightly )?under|less than|fewer than|below|up to|at most|почти|менее(?: чем)?|меньше(?: чем)?|не более(?: чем)?|ниже|без малого)\s*$/iu],
  ['about', /(?<!\p{L})(?:about|around|approximately|roughly|some|circa|an estimated|in the region of|около|примерно|приблизительно|порядка|где-то|в районе)\s*$|[~≈]\s*$/iu],
];
const LOOK_BACK = 28;

/** @returns how the number that begins at `at` is hedged by the words before it, English and Russian */
export function hedgeBefore(text: string, at: number): Hedge | null {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at).replace(/\s+/gu, ' ');
  return HEDGES.find(([, words]) => words.test(before))?.[0] ?? null;
}
