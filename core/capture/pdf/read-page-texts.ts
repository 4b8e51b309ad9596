import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api';
import { CAPTURE_LIMITS } from '../capture-limits';
import { withLigaturesAsDrawn } from './ligatures-as-drawn';
import type { PdfPageText, PdfTextItem } from './pdf-text-item';
import { hasRightToLeft, reordered } from './writing-direction';

/** The text of the pages that were read, and why it is not all of them if it is not. */
export interface PageTexts {
  pages: PdfPageText[];
  cut: 'pages' | 'time' | 'length' | null;
}

interface Budget {
  until: number;
  characters: number;
}

/**
 * Reads the text of a PDF page by page, up to the limits of pages, length and time. A page that is broken gives no
 * text; the others still do.
 */
export async function readPageTexts(document: PDFDocumentProxy): Promise<PageTexts> {
  const { pages: mostPages, milliseconds } = CAPTURE_LIMITS.pdf;
  const budget = { until: Date.now() + milliseconds, characters: CAPTURE_LIMITS.textLength };
  const pages: PdfPageText[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    if (number > mostPages) return { pages, cut: 'pages' };
    pages.push(await readPage(document, number, budget));
    if (budget.characters <= 0) return { pages, cut: 'length' };
    if (Date.now() > budget.until) return { pages, cut: 'time' };
  }
  return { pages, cut: null };
}

async function readPage(document: PDFDocumentProxy, number: number, budget: Budget): Promise<PdfPageText> {
  try {
    const page = await document.getPage(number);
    const text = await withLigaturesAsDrawn(() => pageText(page, budget));
    page.cleanup();
    return text;
  } catch {
    return { width: 0, height: 0, items: [] };
  }
}

async function pageText(page: PDFPageProxy, budget: Budget): Promise<PdfPageText> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const items: PdfTextItem[] = [];
  const reader = (page.streamTextContent({ disableNormalization: true }) as ReadableStream<TextContent>).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    for (const item of value.items) {
      if (!('str' in item)) continue;
      budget.characters -= item.str.length;
      items.push(placed(item, transform as number[]));
    }
    if (budget.characters <= 0 || Date.now() > budget.until) {
      await reader.cancel();
      break;
    }
  }
  return { width, height, items: upright(items) };
}

// Text along the margin is a stamp or a credit, unless all of the page stands so.
function upright(items: readonly (PdfTextItem & { turned?: boolean })[]): PdfTextItem[] {
  const turned = items.filter((item) => item.turned === true).length;
  return turned * 2 > items.length ? [...items] : items.filter((item) => item.turned !== true);
}

function placed(item: TextItem, view: readonly number[]): PdfTextItem & { turned: boolean } {
  const [a, b, , , e, f] = multiply(view, item.transform as number[]);
  const angle = Math.abs(Math.atan2(b, a));
  const size = Math.hypot((item.transform as number[])[2] ?? 0, (item.transform as number[])[3] ?? 0);
  return {
    // pdf.js turns it into the order of reading, piece by piece; only whole lines can be turned rightly.
    text: hasRightToLeft(item.str) ? reordered(item.str, item.dir === 'rtl') : item.str,
    left: e,
    right: e + item.width,
    baseline: f,
    size: size === 0 ? item.height : size,
    font: item.fontName,
    rightToLeft: item.dir === 'rtl',
    turned: item.str.trim() !== '' && angle > 0.3,
  };
}

/** The product of two transformations as PDF writes them, `[a b c d e f]`. */
function multiply(one: readonly number[], other: readonly number[]): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = one;
  const [A = 1, B = 0, C = 0, D = 1, E = 0, F = 0] = other;
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];
}
