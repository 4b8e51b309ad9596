import { FUNCTION_WORDS } from './function-words';

const FEWEST = 2;
/** How many times as much the best language must have as the next one. */
const CLEARLY = 1.5;

/**
 * The language whose function words a text holds. A word that several languages share counts for each by its part.
 * @returns ISO 639-1 code, or null when there are too few such words or two languages are near each other
 */
export function languageByWords(text: string): string | null {
  const scores = new Map<string, number>();
  for (const word of text.replaceAll('İ', 'i').toLowerCase().match(/\p{L}+/gu) ?? []) {
    const languages = FUNCTION_WORDS.get(word) ?? [];
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  const [best, next] = [...scores].sort(([, one], [, other]) => other - one);
  if (best === undefined || best[1] < FEWEST) return null;
  return next === undefined || best[1] >= next[1] * CLEARLY ? best[0] : null;
}
