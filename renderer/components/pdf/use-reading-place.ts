import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { MARGIN } from './page-layout';

interface Parts {
  documentId: string;
  scroller: RefObject<HTMLElement | null>;
  /** Height of a row of pages with the gap below it. */
  rowHeight: number;
  columns: number;
  pages: number;
  onPage(page: number): void;
}

/** Where a reader was in each document: pages from the start, with a fraction. Kept while the window is open. */
const places = new Map<string, number>();

/**
 * Keeps the place in the pages over zooming, new pages, and going back to the text.
 * @returns a function that brings a page to the top
 */
export function useReadingPlace({ documentId, scroller, rowHeight, columns, pages, onPage }: Parts): (page: number) => void {
  const tell = useRef(onPage);
  useEffect(() => {
    tell.current = onPage;
  });
  // The place is in pages, so it holds when the layout changes: only then is it scrolled to.
  useLayoutEffect(() => {
    const element = scroller.current;
    const place = places.get(documentId);
    if (place !== undefined) element?.scrollTo({ top: (place / columns) * rowHeight });
  }, [documentId, scroller, rowHeight, columns]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const moved = () => {
      places.set(documentId, (element.scrollTop / rowHeight) * columns);
      // A row counts as read when a good part of it is seen.
      const row = Math.floor((element.scrollTop + element.clientHeight / 2.5 - MARGIN) / rowHeight);
      tell.current(Math.max(1, row * columns + 1));
    };
    moved();
    element.addEventListener('scroll', moved, { passive: true });
    return () => element.removeEventListener('scroll', moved);
  }, [documentId, scroller, rowHeight, columns, pages]);

  return (page) => {
    const top = Math.floor((page - 1) / columns) * rowHeight;
    scroller.current?.scrollTo({ top });
  };
}
