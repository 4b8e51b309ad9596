import type { OutletRow } from '../../core/contract/outlet-calls';
import { namedOutlet } from '../../core/editor/outlet-name';
import type { DocumentLanguage } from '../../core/model/language';
import type { CitationChoice } from './citation-choices';

const MOST_NAMES = 5;

/** The names of outlets that an `@` offers to write, in the form that a review in the language has for them. */
export function outletChoices(outlets: readonly OutletRow[], language: DocumentLanguage, withLanguage: boolean): (CitationChoice & { names: readonly string[] })[] {
  return outlets.map((outlet) => ({
    kind: 'outlet',
    outlet: outlet.name,
    language,
    text: namedOutlet(outlet, language, withLanguage),
    note: '',
    passage: null,
    names: [outlet.name, ...outlet.aliases],
  }));
}

/**
 * What an `@` offers: citations and names of outlets. Where a paragraph begins a name is likelier, else a citation; without
 * any words there are no names, as the library may know hundreds.
 */
export function withOutlets(citations: readonly CitationChoice[], names: readonly CitationChoice[], query: string, atBeginning: boolean): CitationChoice[] {
  if (query.trim() === '') return [...citations];
  const few = names.slice(0, MOST_NAMES);
  return atBeginning ? [...few, ...citations] : [...citations, ...few];
}
