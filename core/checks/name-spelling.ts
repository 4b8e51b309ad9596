import { CITATION_CHARACTER, type Statement } from '../editor/statement';
import type { Clipping } from '../model/clipping';
import type { Finding } from '../model/finding';
import { clippingText } from '../review/clipping-text';
import type { Check, CheckContext } from './check';
import { differByOne } from './differ-by-one';
import { INFLECTING } from './inflecting';
import { MESSAGES } from './messages';
import { nameKey } from './name-key';
import { namesIn, type NameWord } from './names-in';
import { outletFinder } from './outlet-finder';
import { sameStem } from './same-stem';

const SLAVIC: ReadonlySet<string> = new Set(['ru', 'uk']);
const LONGEST_ENDING = 3;
/** Shorter names differ by one letter and are two. */
const SHORTEST_SLIP = 5;

interface Place {
  statement: Statement;
  name: NameWord;
}

/**
 * Finds a name that is spelled in two ways in one review, also where one of them stands in another grammatical case;
 * and a name that no cited article has while one of them, in the language of the review, has it but for one letter.
 */
export const nameSpelling: Check = (context) => {
  const places = namePlaces(context);
  const { language } = context;
  const spellings = new Map<string, Place[]>();
  for (const place of places) spellings.set(place.name.written, [...(spellings.get(place.name.written) ?? []), place]);
  const all = [...spellings.keys()];
  const found = new Map<Place, Finding>();
  for (const group of spelledTwice(all, spellings, language)) {
    const usual = usualOf(group, spellings, context);
    for (const other of group.filter((spelling) => spelling !== usual && !isForm(spelling, usual, language))) {
      for (const place of spellings.get(other) ?? []) found.set(place, spelledElsewhere(place, usual));
    }
  }
  for (const place of places) if (!found.has(place)) addSlip(place, context, found);
  return [...found.values()];
};

function namePlaces({ statements, language, ...context }: CheckContext): Place[] {
  const finder = outletFinder(context);
  const places = statements.flatMap((statement) => {
    const text = statement.source.split(CITATION_CHARACTER).join(' ');
    const outlets = finder.find(text);
    return namesIn(text)
      .filter(({ from, to }) => !outlets.some((outlet) => from < outlet.to && to > outlet.from))
      .map((name): Place => ({ statement, name }));
  });
  // A word that only begins sentences may be any word; in German any noun has a capital letter.
  const sure = new Set(places.filter(({ name }) => (language === 'de' ? name.before !== null : !name.first)).map(({ name }) => nameKey(name.written)));
  return places.filter(({ name }) => sure.has(nameKey(name.written)) && (language !== 'de' || name.before !== null));
}

/** Groups of spellings of one name. */
function spelledTwice(spellings: readonly string[], places: ReadonlyMap<string, readonly Place[]>, language: string): string[][] {
  const groups: string[][] = [];
  const isOne = (one: string, other: string): boolean => isOneName(one, other) || isOnePerson(places.get(one) ?? [], places.get(other) ?? [], language);
  for (const spelling of spellings) {
    const group = groups.find((one) => one.some((other) => isOne(spelling, other)));
    if (group) group.push(spelling);
    else groups.push([spelling]);
  }
  return groups.filter((group) => group.some((one) => group.some((other) => !isForm(one, other, language))));
}

function isOneName(one: string, other: string): boolean {
  const [key, also] = [nameKey(one), nameKey(other)];
  if (key === also) return true;
  return key.charAt(0) === also.charAt(0) && Math.min(key.length, also.length) >= SHORTEST_SLIP && sameStem(key, also) && isLongStem(key, also);
}

/** Two family names that differ by a letter behind the same given name: `Mukhtar Auezov` and `Mukhtar Auesov`. */
function isOnePerson(one: readonly Place[], other: readonly Place[], language: string): boolean {
  const [name, also] = [nameKey(one[0]?.name.written ?? ''), nameKey(other[0]?.name.written ?? '')];
  if (Math.min(name.length, also.length) < SHORTEST_SLIP || !differInLetter(name, also, language)) return false;
  const givenOf = (places: readonly Place[]) => new Set(places.flatMap(({ name: { before } }) => (before === null ? [] : [givenKey(before, language)])));
  const given = givenOf(one);
  return [...givenOf(other)].some((key) => given.has(key));
}

/** Whether a letter differs, apart from an ending that one of them may have: `Вершинин` and `Вершенина`. */
function differInLetter(name: string, also: string, language: string): boolean {
  if (differByOne(name, also)) return true;
  const length = Math.min(name.length, also.length);
  const isEnding = SLAVIC.has(language) && Math.abs(name.length - also.length) <= LONGEST_ENDING;
  return isEnding && length > SHORTEST_SLIP && differByOne(name.slice(0, length), also.slice(0, length));
}

/** A given name in any case: `Павла` is `Павел` by its consonants. */
function givenKey(name: string, language: string): string {
  const key = nameKey(name);
  return SLAVIC.has(language) ? key.charAt(0) + key.slice(1).replace(/[aeiouy]/gu, '') : key;
}

function isLongStem(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one) || one.slice(0, -1) === other.slice(0, -1);
}

/** Whether two spellings are one, or forms of one: `Токаев` and `Токаева`; `Brodersen` and `Broderson` are not. */
function isForm(one: string, other: string, language: string): boolean {
  const [word, also] = [one.toLowerCase(), other.toLowerCase()];
  if (word === also) return true;
  // In Slavic languages an ending may differ in its vowel: `Ивановым`, `Ивановом`.
  if (!SLAVIC.has(language) && word.length === also.length && word.slice(-1) === also.slice(-1)) return false;
  return nameKey(one) !== nameKey(other) && sameStem(word, also);
}

function usualOf(group: readonly string[], spellings: ReadonlyMap<string, readonly Place[]>, context: CheckContext): string {
  const weight = (spelling: string): number => {
    const count = (spellings.get(spelling) ?? []).length;
    return count + (isInSources(spelling, context) ? 0.5 : 0);
  };
  return [...group].sort((one, other) => weight(other) - weight(one))[0] ?? '';
}

function spelledElsewhere({ statement, name }: Place, usual: string): Finding {
  const isSameForm = nameKey(name.written) === nameKey(usual);
  return {
    rule: 'name-spelling',
    severity: 'warning',
    message: MESSAGES.nameAlsoSpelled(name.written, usual),
    ...placeIn(statement, name),
    ...(isSameForm ? { suggestion: usual } : {}),
  };
}

function addSlip(place: Place, context: CheckContext, found: Map<Place, Finding>): void {
  const { statement, name } = place;
  const key = nameKey(name.written);
  if (key.length < SHORTEST_SLIP || context.language === 'de' || isInSources(name.written, context)) return;
  const cited = statement.citations.flatMap(({ passages }) => passages.flatMap(({ clippingId }) => context.clippings.get(clippingId) ?? []));
  const sources = cited.filter(({ metadata }) => metadata.language.value === context.language).flatMap((clipping) => [...namesOf(clipping)]);
  const meant = new Map(sources.filter(([other]) => other.length >= SHORTEST_SLIP && differByOne(key, other)));
  const [only] = meant.values();
  if (only === undefined || meant.size > 1) return;
  const isSame = !INFLECTING.has(context.language);
  found.set(place, {
    rule: 'name-spelling',
    severity: 'warning',
    message: MESSAGES.nameUnlikeSources(name.written, only),
    ...placeIn(statement, name),
    ...(isSame ? { suggestion: only } : {}),
  });
}

function placeIn(statement: Statement, { from, to, written }: NameWord): Pick<Finding, 'from' | 'to' | 'text' | 'sentence'> {
  return { from: statement.from + from, to: statement.from + to, text: written, sentence: statement.text };
}

const names = new WeakMap<Clipping, ReadonlyMap<string, string>>();

/** The names of an article by their keys, as they are first written. */
function namesOf(clipping: Clipping): ReadonlyMap<string, string> {
  const known = names.get(clipping);
  if (known) return known;
  const found = new Map<string, string>();
  const text = `${clipping.metadata.title.value ?? ''}\n${clippingText(clipping).text}`;
  for (const { written } of namesIn(text)) if (!found.has(nameKey(written))) found.set(nameKey(written), written);
  names.set(clipping, found);
  return found;
}

function isInSources(name: string, { clippings }: CheckContext): boolean {
  const key = nameKey(name);
  for (const clipping of clippings.values()) {
    const there = namesOf(clipping);
    if (there.has(key)) return true;
    for (const other of there.keys()) if (other.charAt(0) === key.charAt(0) && key.length >= SHORTEST_SLIP && isLongStem(key, other) && sameStem(key, other)) return true;
  }
  return false;
}
