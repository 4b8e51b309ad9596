import { useEffect, useState } from 'react';
import type { OpenPdf } from '../use-pdf';
import { findInPages, type PageHits } from './find-in-pages';

/** Milliseconds without a key after which the words are looked for. */
const PAUSE = 150;

export interface PageSearch {
  hits: readonly PageHits[];
  total: number;
  /** Whether the pages are still being looked through. */
  looking: boolean;
}

const NOTHING: PageSearch = { hits: [], total: 0, looking: false };

/** Where words stand on the pages; looked for anew when the words or the pages change. */
export function usePageSearch(pdf: OpenPdf, words: string): PageSearch {
  const [found, setFound] = useState<PageSearch & { words: string }>({ ...NOTHING, words: '' });
  useEffect(() => {
    if (words.trim() === '') return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      // A document that was replaced meanwhile is looked through by its successor.
      findInPages(pdf.document, words, stop.signal).then(
        (hits) => hits && setFound({ hits, total: hits.reduce((sum, { count }) => sum + count, 0), looking: false, words }),
        () => undefined,
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [pdf, words]);
  if (words.trim() === '') return NOTHING;
  return found.words === words ? found : { ...NOTHING, looking: true };
}
