import { differByOne } from '../checks/differ-by-one';
import { INFLECTING } from '../checks/inflecting';
import { dictionaryWord } from './dictionary-word';

const WORD = /[\p{L}\p{M}]{2,}/gu;
/** Letters in which many names end, and which change with the case: `Астана`, `в Астане`; `Сергей`, `Сергея`. */
const CHANGING = [...'аяеиоыйьəiaeioıə'];
const SHORTEST_STEM = 3;
const LONGEST_ENDING = 6;

/** Words that are right without any dictionary: names of outlets and persons, and what the house added. */
export class KnownWords {
  /** In lower case → as they were given. */
  readonly #words = new Map<string, string>();
  readonly #inflecting: boolean;

  /** @param names of any number of words each */
  constructor(names: Iterable<string>, private readonly language: string) {
    this.#inflecting = INFLECTING.has(language);
    for (const name of names) for (const [word] of dictionaryWord(name).matchAll(WORD)) this.#words.set(this.#lower(word), word);
  }

  /**
   * Whether a word is known, alone or with what its language hangs on it: `Tokayev’s`, `Aktau’da`, `Токаева`. What was given
   * with a capital is right with one only.
   */
  has(written: string): boolean {
    const word = dictionaryWord(written);
    return [word, beforeApostrophe(word)].some((form) => this.#isKnown(form));
  }

  /** @returns known words that a word may have been meant to be: one letter differs */
  near(written: string): string[] {
    const word = this.#lower(beforeApostrophe(dictionaryWord(written)));
    return [...this.#words].filter(([known]) => known.length > SHORTEST_STEM && differByOne(known, word)).map(([, given]) => given);
  }

  #isKnown(word: string): boolean {
    const lower = this.#lower(word);
    const isCapital = lower.charAt(0) !== word.charAt(0);
    const fits = (stem: string) => {
      const given = this.#words.get(stem);
      return given !== undefined && (isCapital || given.charAt(0) === stem.charAt(0));
    };
    if (fits(lower)) return true;
    if (!this.#inflecting) return false;
    for (let end = lower.length - 1; end >= Math.max(SHORTEST_STEM, lower.length - LONGEST_ENDING); end -= 1) {
      const stem = lower.slice(0, end);
      if (fits(stem) || CHANGING.some((letter) => fits(stem + letter))) return true;
    }
    return false;
  }

  #lower(word: string): string {
    return word.toLocaleLowerCase(this.language);
  }
}

/** The word that is left when `’s`, `’da` or `’nın` is taken off. */
function beforeApostrophe(word: string): string {
  const at = word.lastIndexOf("'");
  return at >= 2 ? word.slice(0, at) : word;
}
