import { foldText, foldedWords } from '../search/folded-words';
import type { CheckContext, KnownOutlet } from './check';
import { sameStem } from './same-stem';

/** An outlet that a text names; offsets in the text, ends exclusive. */
export interface NamedOutlet {
  outlet: KnownOutlet;
  from: number;
  to: number;
  /** As it stands in the text. */
  written: string;
}

interface Name {
  words: readonly string[];
  outlet: KnownOutlet;
}

const MOST_KEPT = 5000;
/** Shorter names are only found as they are: their forms are other words. */
const SHORTEST_INFLECTED = 5;
const WORDS_OF_NO_NAME = new Set(['news', 'press', 'daily', 'times', 'post', 'agency', 'media', 'novosti', 'habar', 'heber', 'heberler', 'haber', 'time', 'sentr', 'today', 'segodnia']);

/** Finds names of outlets in texts, in any script and grammatical case. */
export class OutletFinder {
  private readonly byFirst = new Map<string, Name[]>();
  private readonly whole = new Map<string, KnownOutlet>();
  /** What was found in a text: while somebody writes, nearly all sentences stay the same. */
  private readonly found = new Map<string, readonly NamedOutlet[]>();

  constructor(outlets: readonly KnownOutlet[]) {
    for (const outlet of outlets) for (const name of [outlet.name, ...outlet.aliases, ...outlet.domains]) this.add(name, outlet);
  }

  /** Whether words are the name of an outlet and nothing else. */
  isName(words: string): boolean {
    return this.named(words) !== null;
  }

  /** The outlet of this very name, or null. */
  named(name: string): KnownOutlet | null {
    return this.whole.get(foldText(name)) ?? null;
  }

  /** The outlets that a text names, in its order; of names within each other, the longest. */
  find(text: string): readonly NamedOutlet[] {
    const known = this.found.get(text);
    if (known) return known;
    if (this.found.size >= MOST_KEPT) this.found.clear();
    const found = this.search(text);
    this.found.set(text, found);
    return found;
  }

  private search(text: string): NamedOutlet[] {
    const words = [...foldedWords(text)].flatMap(({ start, end, words: folded }) => folded.map((word) => ({ word, start, end })));
    const folded = words.map(({ word }) => word);
    const found: NamedOutlet[] = [];
    let at = 0;
    while (at < words.length) {
      const name = this.longestAt(folded, at, text.charAt(words[at]?.start ?? 0));
      if (name === null) {
        at += 1;
        continue;
      }
      const [from, to] = [words[at]?.start ?? 0, words[at + name.words.length - 1]?.end ?? 0];
      found.push({ outlet: name.outlet, from, to, written: text.slice(from, to) });
      at += name.words.length;
    }
    return found;
  }

  private longestAt(words: readonly string[], at: number, first: string): Name | null {
    const key = (words[at] ?? '').slice(0, KEY);
    const fits = (this.byFirst.get(key) ?? []).filter((name) => name.words.every((word, index) => isForm(words[at + index] ?? '', word)));
    const [longest] = fits.sort((one, other) => other.words.length - one.words.length);
    // A name of one word that begins small is that word.
    if (longest === undefined || (longest.words.length === 1 && first === first.toLowerCase() && first !== first.toUpperCase())) return null;
    return longest;
  }

  private add(name: string, outlet: KnownOutlet): void {
    const folded = foldText(name);
    const words = folded.split(' ').filter((word) => word !== '');
    const [only, second] = words;
    if (only === undefined || (second === undefined && (only.length < 3 || WORDS_OF_NO_NAME.has(only)))) return;
    if (!this.whole.has(folded)) this.whole.set(folded, outlet);
    const key = only.slice(0, KEY);
    this.byFirst.set(key, [...(this.byFirst.get(key) ?? []), { words, outlet }]);
  }
}

/** Letters that all forms of a name begin with. */
const KEY = 3;

function isForm(word: string, name: string): boolean {
  return word === name || (name.length >= SHORTEST_INFLECTED && sameStem(word, name));
}

interface KeptFinder {
  clippings: CheckContext['clippings'];
  others: string;
  finder: OutletFinder;
}

const finders = new WeakMap<readonly KnownOutlet[], KeptFinder>();

/** The finder of all outlets that a review can name: the library's, and those of the review's clippings. */
export function outletFinder({ outlets, clippings }: Pick<CheckContext, 'outlets' | 'clippings'>): OutletFinder {
  const kept = finders.get(outlets);
  // Every sentence of one run asks for it.
  if (kept?.clippings === clippings) return kept.finder;
  const listed = listedNames(outlets);
  const names = new Set<string>();
  for (const { metadata } of clippings.values()) if (metadata.outlet.value !== null && !listed.has(metadata.outlet.value)) names.add(metadata.outlet.value);
  const others = [...names].join('\n');
  if (kept?.others === others) {
    finders.set(outlets, { ...kept, clippings });
    return kept.finder;
  }
  const unlisted = [...names].map((name): KnownOutlet => ({ name, aliases: [], domains: [], rights: 'full' }));
  const finder = new OutletFinder([...outlets, ...unlisted]);
  finders.set(outlets, { clippings, others, finder });
  return finder;
}

const nameSets = new WeakMap<readonly KnownOutlet[], ReadonlySet<string>>();

function listedNames(outlets: readonly KnownOutlet[]): ReadonlySet<string> {
  const known = nameSets.get(outlets);
  if (known) return known;
  const names = new Set(outlets.map(({ name }) => name));
  nameSets.set(outlets, names);
  return names;
}
