import { searchable } from './find-in-pages';

/** Marks the pieces of a page's text that hold the words; without words, none. */
export function markFound(page: HTMLElement, words: string): void {
  const wanted = searchable(words);
  for (const piece of page.querySelectorAll<HTMLElement>('.pdf-text span:not(.markedContent)')) {
    piece.classList.toggle('found', wanted !== '' && searchable(piece.textContent).includes(wanted));
  }
}
