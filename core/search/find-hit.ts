import { ANY_LETTER, firstLettersOf } from './first-letters';
import { foldedWords } from './folded-words';
import { fold } from './fold';
import { termForms } from './match-expression';
import type { TextRange } from './offset-map';
import type { SearchTerm } from './parse-query';

interface Wanted {
  words: readonly string[];
  prefix: boolean;
}

/**
 * The first place in a text that meets one of the terms.
 * @returns offsets in the text as it is written, or null if no term is in it
 */
export function findHit(text: string, terms: readonly SearchTerm[]): TextRange | null {
  const wanted = terms.filter((term) => !term.negated).flatMap(wantedForms);
  const longest = Math.max(0, ...wanted.map((form) => form.words.length));
  if (longest === 0) return null;
  // The last few words seen, so that a phrase is found without folding the text to its end.
  const seen: { word: string; range: TextRange }[] = [];
  // A phrase needs all words, to know which stand side by side.
  const beginnings = longest === 1 ? firstLettersOf(wanted.flatMap((form) => form.words)) : ANY_LETTER;
  for (const { start, end, words } of foldedWords(text, beginnings)) {
    for (const word of wordPlaces(text, start, end, words)) {
      seen.push(word);
      if (seen.length > longest) seen.shift();
      const hit = endingIn(seen, wanted);
      if (hit !== null) return hit;
    }
  }
  return null;
}

function wantedForms(term: SearchTerm): Wanted[] {
  return termForms(term).map(({ folded, prefix }) => ({ words: folded.split(' '), prefix }));
}

function wordPlaces(text: string, start: number, end: number, words: readonly string[]): { word: string; range: TextRange }[] {
  const [only] = words;
  if (only !== undefined && words.length === 1) return [{ word: only, range: { start, end } }];
  const { map } = fold(text.slice(start, end));
  let at = 0;
  return words.map((word) => {
    const place = map.original(at, at + word.length);
    at += word.length + 1;
    return { word, range: { start: start + place.start, end: start + place.end } };
  });
}

function endingIn(seen: readonly { word: string; range: TextRange }[], wanted: readonly Wanted[]): TextRange | null {
  for (const form of wanted) {
    const tail = seen.slice(-form.words.length);
    const meets = tail.length === form.words.length && form.words.every((word, at) => meetsWord(tail[at]?.word ?? '', word, form, at));
    const first = tail[0];
    const last = tail.at(-1);
    if (meets && first !== undefined && last !== undefined) return { start: first.range.start, end: last.range.end };
  }
  return null;
}

function meetsWord(word: string, asked: string, form: Wanted, at: number): boolean {
  const isLast = at === form.words.length - 1;
  return word === asked || (isLast && form.prefix && word.startsWith(asked));
}
