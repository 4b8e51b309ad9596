import { useMemo } from 'react';
import type { LibraryState } from '../../../../core/contract/library-calls';
import { useAnswer } from '../../../client/use-answer';
import { useLibrary } from '../../../components/use-library';
import { choicesBeyond } from '../../../editor/choices-beyond';
import { filterChoices, type CitationChoice } from '../../../editor/citation-choices';
import { useReview } from '../review-context';
import { useSources } from '../state/use-sources';

const MOST_FOUND = 24;
const MOST_SHOWN = 8;
const LEAST_LETTERS = 2;
/** An `@` that more words follow is none that cites. */
const MOST_WORDS = 4;
const NONE: LibraryState['sections'] = [];

/** Clippings of the whole library that the words find and the review does not have yet. */
export function useChoicesBeyond(query: string): readonly CitationChoice[] {
  const { sources } = useReview();
  const { library } = useLibrary();
  const known = useSources(sources);
  const words = query.trim();
  const asked = words.length >= LEAST_LETTERS && words.split(/\s+/u).length <= MOST_WORDS;
  const { data } = useAnswer('clippings.list', { query: words, sort: 'relevance', offset: 0, limit: MOST_FOUND }, { enabled: asked });
  const sections = library?.sections ?? NONE;
  return useMemo(() => {
    if (!asked || !data) return [];
    const all = choicesBeyond(data.items, known, sections);
    // Whose outlet or title has the words is likelier meant than whose text has them somewhere.
    const named = filterChoices(all, words);
    return [...named, ...all.filter((choice) => !named.includes(choice))].slice(0, MOST_SHOWN);
  }, [asked, data, known, sections, words]);
}
