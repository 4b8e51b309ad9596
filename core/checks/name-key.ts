import { foldText } from '../search/folded-words';

/** What romanisations write in several ways, brought to one; over folded text. */
const ONE_WAY: readonly [RegExp, string][] = [
  [/zh|dj|dzh/g, 'j'],
  [/tch/g, 'ch'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/w/g, 'v'],
  [/oo|ou/g, 'u'],
  [/ee/g, 'i'],
  [/iu/g, 'u'],
  [/ia/g, 'a'],
  [/(.)\1+/g, '$1'],
];

const kept = new Map<string, string>();
const MOST_KEPT = 20_000;

/**
 * What a name sounds like, as far as spelling tells: `Kassym`, `Kasym`, `Qasım` and `Қасым` have one key, and so have
 * `Tokayev`, `Tokaev` and `Тоқаев`. Case, marks and scripts are folded as for a search.
 */
export function nameKey(name: string): string {
  const known = kept.get(name);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const key = ONE_WAY.reduce((text, [ways, one]) => text.replace(ways, one), foldText(name).replaceAll(' ', ''));
  kept.set(name, key);
  return key;
}
