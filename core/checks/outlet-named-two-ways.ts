import { CITATION_CHARACTER, type Statement } from '../editor/statement';
import type { Finding } from '../model/finding';
import { foldText } from '../search/folded-words';
import type { Check } from './check';
import { INFLECTING } from './inflecting';
import { MESSAGES } from './messages';
import { outletFinder, type NamedOutlet } from './outlet-finder';
import { sameStem } from './same-stem';

interface Place {
  statement: Statement;
  named: NamedOutlet;
}

/**
 * Finds an outlet that the review calls by different names: by another of its names, or the same one in another
 * spelling. A name in brackets directly behind another one explains it and is no second name.
 */
export const outletNamedTwoWays: Check = (context) => {
  const places = new Map<string, Place[]>();
  for (const statement of context.statements) {
    const text = statement.source.split(CITATION_CHARACTER).join(' ');
    for (const named of outletFinder(context).find(text)) {
      if (isExplanation(text, named)) continue;
      places.set(named.outlet.name, [...(places.get(named.outlet.name) ?? []), { statement, named }]);
    }
  }
  const isInflected = INFLECTING.has(context.language);
  return [...places.values()].flatMap((named) => findingsOf(named, isInflected));
};

function findingsOf(places: readonly Place[], isInflected: boolean): Finding[] {
  const ways: Place[][] = [];
  for (const place of places) {
    const way = ways.find(([one]) => one !== undefined && isSameName(one.named.written, place.named.written, isInflected));
    if (way) way.push(place);
    else ways.push([place]);
  }
  if (ways.length < 2) return [];
  const house = ways.find(([one]) => one !== undefined && isSameName(one.named.written, one.named.outlet.name, isInflected)) ?? mostUsed(ways);
  const usual = house?.[0]?.named.written ?? '';
  return ways.filter((way) => way !== house).flatMap((way) => way.map(({ statement, named }) => finding(statement, named, usual)));
}

function mostUsed(ways: readonly Place[][]): Place[] | undefined {
  return [...ways].sort((one, other) => other.length - one.length)[0];
}

function finding(statement: Statement, { written, from, to }: NamedOutlet, usual: string): Finding {
  const place = { from: statement.from + from, to: statement.from + to, text: written, sentence: statement.text };
  return { rule: 'outlet-named-two-ways', severity: 'warning', message: MESSAGES.outletAlsoCalled(written, usual), ...place, suggestion: usual };
}

/** The same words, though their endings may differ where the language has such. */
function isSameName(one: string, other: string, isInflected: boolean): boolean {
  if (plain(one) === plain(other)) return true;
  if (!isInflected) return false;
  const [words, others] = [plain(one).split(' '), plain(other).split(' ')];
  return words.length === others.length && words.every((word, at) => isForm(word, others[at] ?? '')) && scriptOf(one) === scriptOf(other);
}

/** One word goes on where the other ends, or exchanges its last vowel: `Вестника`, `Правды`, and not `Harbor` for `Harbour`. */
function isForm(one: string, other: string): boolean {
  const short = one.length < other.length ? one : other;
  const stem = /[\p{L}](?<![аеёиоуыэюяьйaeiouəıöüäіө])$/u.test(short) ? short : short.slice(0, -1);
  return sameStem(one, other) && one.startsWith(stem) && other.startsWith(stem);
}

function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/['’ʼ]s$/u, '').replace(/[-\s.]+/gu, ' ').trim();
}

function scriptOf(name: string): string {
  return /\p{Script=Cyrillic}/u.test(name) ? 'Cyrillic' : /\p{Script=Latin}/u.test(name) ? 'Latin' : 'other';
}

function isExplanation(text: string, { from, to, outlet }: NamedOutlet): boolean {
  const before = text.slice(0, from);
  if (!/[([][«“"„]?$/u.test(before) || !/^[»”"“]?[)\]]/u.test(text.slice(to))) return false;
  const name = foldText(before.replace(/\s*[([][«“"„]?$/u, '')).split(' ');
  return foldText(outlet.name).split(' ').some((word) => name.includes(word)) || name.length > 0;
}
