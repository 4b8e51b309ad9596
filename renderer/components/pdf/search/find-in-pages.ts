import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextContent } from 'pdfjs-dist/types/src/display/api';

/** Where words were found: a page, and how often they stand on it. */
export interface PageHits {
  page: number;
  count: number;
}

/**
 * Looks for words on the pages of a PDF, whatever their case; words that a line break divides are found too.
 * @returns the pages that have them, in order; null when `signal` ended the search
 */
export async function findInPages(document: PDFDocumentProxy, words: string, signal: AbortSignal): Promise<PageHits[] | null> {
  const wanted = searchable(words);
  const found: PageHits[] = [];
  if (wanted === '') return found;
  for (let page = 1; page <= document.numPages; page += 1) {
    if (signal.aborted) return null;
    const count = searchable(await textOfPage(document, page)).split(wanted).length - 1;
    if (count > 0) found.push({ page, count });
  }
  return found;
}

/** The form in which words are compared: lower case, soft hyphens gone, spaces and breaks as single spaces. */
export function searchable(text: string): string {
  return text.normalize('NFC').replace(/\u00AD/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase();
}

async function textOfPage(document: PDFDocumentProxy, number: number): Promise<string> {
  const page = await document.getPage(number);
  // Not `getTextContent`, which needs a stream that can be iterated over, as Chromium has since 124 only.
  const reader = (page.streamTextContent() as ReadableStream<TextContent>).getReader();
  let text = '';
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    for (const item of read.value.items) if ('str' in item) text += `${item.str}${item.hasEOL ? '\n' : ''}`;
  }
  // A word that was divided at the end of its line is one word again.
  return text.replace(/(\p{L})[-\u2010]\n(\p{Ll})/gu, '$1$2');
}
