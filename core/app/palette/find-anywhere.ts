import type { PaletteAnswer, MarkedText } from '../../contract/palette-calls';
import { parseQuery, type SearchTerm } from '../../search/parse-query';
import type { Session } from '../session';
import { markName, markWords } from './mark-words';

const CLIPPINGS = 50;
/** Of each kind of name; who wants another one types on. */
const NAMES = 6;

/** Looks for words in all that a library has: in clippings as the list does, in names by the beginnings of their words. */
export async function findAnywhere(session: Session, words: string): Promise<PaletteAnswer> {
  const { library } = session;
  const { document, index } = library;
  const terms = parseQuery(words).terms.filter((term) => !term.negated);
  const beginnings = terms.map((term) => ({ ...term, prefix: true }));
  const found = index.list({ query: words, sort: 'newest', offset: 0, limit: CLIPPINGS });
  const perSection = index.sections();
  return {
    clippings: found.items.map(({ id, outlet, published, title, snippet }) => ({
      id,
      outlet,
      published,
      title: title === null ? null : markWords(title, terms),
      snippet: markWords(snippet, terms),
    })),
    total: found.total,
    reviews: named(await session.reviewList.of(library), ({ title }) => title, beginnings, ({ id, date }, title) => ({ id, date, title })),
    outlets: named(index.outlets(), ({ name }) => name, beginnings, ({ count }, name) => ({ name, count })),
    searches: named(document.savedSearches, ({ title }) => title, beginnings, (search, title) => ({ search, title })),
    sections: named(document.sections, ({ title }) => title, beginnings, ({ id }, title) => ({ id, title, count: perSection.get(id) ?? 0 })),
  };
}

function named<T, R>(things: readonly T[], nameOf: (thing: T) => string, terms: readonly SearchTerm[], shown: (thing: T, name: MarkedText) => R): R[] {
  const found: R[] = [];
  for (const thing of things) {
    const name = markName(nameOf(thing), terms);
    if (name !== null) found.push(shown(thing, name));
    if (found.length === NAMES) break;
  }
  return found;
}
