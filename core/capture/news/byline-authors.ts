import { cleanAuthors } from '../metadata/clean-authors';
import { foldName } from '../../outlets/fold-name';

/** `, dpa` and `, AP` behind a name: an agency in its short form. */
const AGENCY_BEHIND = /\s*,\s*(?:\p{Ll}{2,6}|\p{Lu}{2,6})$/u;

const ORGANISATION = /universit|institut|college|\bschool\b|agency|agence|agentur|agencia|ministr|\bpress\b|\bnews\b|\bmedia\b|database|foundation|университет|агентств/i;

/**
 * @param bylines as the agency wrote them: “By Anna Berg, dpa”, “Anna Berg / Example.org”
 * @param outlets names of the agency
 * @returns the names in each byline
 */
export function bylineAuthors(bylines: readonly string[], outlets: readonly string[]): string[][] {
  const found = bylines.map((byline) => ({ value: byline.split(/\s+\/\s+/).map((piece) => withoutAgency(piece, outlets)), origin: 'file' as const }));
  return cleanAuthors(found, outlets).map(({ value }) => personsOf(value));
}

// “Anna Berg, Example University” says where she works.
function personsOf(names: string[]): string[] {
  const persons = names.filter((name) => !ORGANISATION.test(name));
  return persons.length > 0 ? persons : names;
}

function withoutAgency(piece: string, outlets: readonly string[]): string {
  const own = outlets.find((outlet) => foldName(piece).endsWith(` ${foldName(outlet)}`) && /[,(]/.test(piece));
  const tail = own === undefined ? -1 : Math.max(piece.lastIndexOf(','), piece.lastIndexOf('('));
  return (tail > 0 ? piece.slice(0, tail) : piece).replace(AGENCY_BEHIND, '');
}
