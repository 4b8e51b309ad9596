import { nameKey } from '../checks/name-key';
import { namesIn } from '../checks/names-in';
import { baseWord } from '../editor/spelling/base-word';
import type { Clipping } from '../model/clipping';
import type { DocumentLanguage } from '../model/language';
import { clippingText } from '../review/clipping-text';

interface Names {
  /** In lower case, as written. */
  written: ReadonlySet<string>;
  /** What they sound like. */
  keys: ReadonlySet<string>;
}

const SHORTEST_KEY = 4;
/** Letters that a case may add to a name in the clipping: `Саулекану` is `Saulekan`. */
const LONGEST_ENDING = 3;

// The text of a clipping never changes.
const known = new WeakMap<Clipping['blocks'], Names>();

/** The names that the clippings of a review write, so that a review may write them too, in its own script. */
export class NamesOfClippings {
  readonly #written = new Set<string>();
  /** By their first letters. */
  readonly #keys = new Map<string, Set<string>>();

  constructor(clippings: Iterable<Clipping>, private readonly language: DocumentLanguage) {
    for (const clipping of clippings) {
      const { written, keys } = namesOf(clipping);
      for (const name of written) this.#written.add(name);
      // In its own language a name is right as it is written there, not as it sounds.
      if (clipping.metadata.language.value !== language) for (const key of keys) this.#add(key);
    }
  }

  has(word: string): boolean {
    if (!/^\p{Lu}/u.test(word)) return false;
    const base = baseWord(word, this.language);
    if (this.#written.has(base.toLocaleLowerCase(this.language))) return true;
    const key = nameKey(base);
    const alike = key.length < SHORTEST_KEY ? undefined : this.#keys.get(key.slice(0, SHORTEST_KEY));
    return alike !== undefined && (alike.has(key) || [...alike].some((other) => other.startsWith(key) && other.length - key.length <= LONGEST_ENDING));
  }

  #add(key: string): void {
    const beginning = key.slice(0, SHORTEST_KEY);
    const alike = this.#keys.get(beginning);
    if (alike) alike.add(key);
    else this.#keys.set(beginning, new Set([key]));
  }
}

function namesOf({ blocks, ...clipping }: Clipping): Names {
  const found = known.get(blocks);
  if (found) return found;
  const text = `${clipping.metadata.title.value ?? ''}.\n${clippingText({ blocks, ...clipping }).text}`;
  // Where any word has a capital letter, it may be no name.
  const names = new Set(namesIn(text).flatMap(({ written, first }) => (first ? [] : [written])));
  const language = clipping.metadata.language.value ?? 'und';
  const made = { written: new Set([...names].map((name) => (language === 'und' ? name.toLowerCase() : name.toLocaleLowerCase(language)))), keys: new Set([...names].map(nameKey).filter((key) => key.length >= SHORTEST_KEY)) };
  known.set(blocks, made);
  return made;
}
