import type { TextLine } from './text-line';

/** One page: its height in points and its lines. */
export interface PageLines {
  height: number;
  lines: TextLine[];
}

export interface WithoutRunning {
  pages: PageLines[];
  /** The heads and feet that were taken out, each once, those of the first page first: the pieces that stand side by side. */
  running: string[][];
}

/** Heads and feet stand within this share of the page's height, in so many rows. */
const MARGIN = 0.14;
const ROWS = 3;
const ROW_HEIGHT = 3;
const PAGE_WORD = '(?:page|p\\.|pp\\.|стр\\.?|страница|с\\.|seite|s\\.|sayfa|səh\\.?|səhifə|бет|pág\\.?|pagina)';
const PAGE_NUMBER = new RegExp(`^[-–—\\s|·•]*(?:${PAGE_WORD})?\\s*\\d{1,4}\\s*(?:(?:/|of|из|von|de|sur|van)\\s*\\d{1,4})?\\s*(?:${PAGE_WORD}|-?бет)?[-–—\\s|·•]*$`, 'iu');
const ROMAN_NUMBER = /^[ivxlc]{1,6}$/i;
const NAMED_PAGE = new RegExp(`(?:^|[\\s—–|·-])${PAGE_WORD}\\s*\\d{1,4}\\s*$|^${PAGE_WORD}\\s*\\d{1,4}\\b`, 'iu');
const FEW_PAGES = 5;
/** Points by which a head may be higher or lower on another page. */
const SAME_HEIGHT = 8;

/** Where a line stands: points from the top and from the bottom of its page. */
interface Place {
  page: number;
  top: number;
  bottom: number;
}

/**
 * Takes out what stands at the head and foot of pages and is no text of the article: lines that come again on other
 * pages (numbers in them may differ), page numbers, and a head that names its page on a page of its own.
 */
export function withoutRunningLines(pages: readonly PageLines[]): WithoutRunning {
  const edges = pages.map(edgeLines);
  const places = placesByWords(pages, edges);
  const often = pages.length <= FEW_PAGES ? 2 : 3;
  const running = new Map<string, string[]>();
  const kept = pages.map(({ height, lines }, index) => {
    const atEdge = new Set(edges[index]);
    const comesAgain = (line: TextLine): boolean => pagesAlike(placeOf(line, index, height), places.get(keyOf(line)) ?? []) >= often;
    const isRunning = (line: TextLine): boolean => atEdge.has(line) && (comesAgain(line) || isPageLabel(line, lines));
    for (const row of rowsOf(lines.filter(isRunning))) running.set(row.join('\n'), row);
    return { height, lines: lines.filter((line) => !isRunning(line)) };
  });
  return { pages: kept, running: [...running.values()] };
}

function placesByWords(pages: readonly PageLines[], edges: readonly TextLine[][]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  edges.forEach((lines, page) => {
    for (const line of lines) {
      const key = keyOf(line);
      places.set(key, [...(places.get(key) ?? []), placeOf(line, page, pages[page]?.height ?? 0)]);
    }
  });
  return places;
}

function placeOf({ baseline }: TextLine, page: number, height: number): Place {
  return { page, top: baseline, bottom: height - baseline };
}

/** On how many pages the same words stand at the same height: a line of the text that comes again stands elsewhere. */
function pagesAlike(place: Place, places: readonly Place[]): number {
  const alike = places.filter(({ top, bottom }) => Math.min(Math.abs(top - place.top), Math.abs(bottom - place.bottom)) <= SAME_HEIGHT);
  return new Set(alike.map(({ page }) => page)).size;
}

function edgeLines({ height, lines }: PageLines): TextLine[] {
  const sorted = [...lines].sort((one, other) => one.baseline - other.baseline);
  const head = outermost(sorted.filter(({ baseline }) => baseline < height * MARGIN));
  const foot = outermost(sorted.filter(({ baseline }) => baseline > height * (1 - MARGIN)).reverse());
  return [...head, ...foot];
}

/** The texts of lines, those at one height together from left to right. */
function rowsOf(lines: readonly TextLine[]): string[][] {
  const rows: TextLine[][] = [];
  for (const line of lines) {
    const row = rows.find(([first]) => first !== undefined && Math.abs(first.baseline - line.baseline) < ROW_HEIGHT);
    if (row === undefined) rows.push([line]);
    else row.push(line);
  }
  return rows.map((row) => row.sort((one, other) => one.left - other.left).map(({ text }) => text));
}

function outermost(lines: readonly TextLine[]): TextLine[] {
  const rows: number[] = [];
  return lines.filter(({ baseline }) => {
    if (!rows.some((row) => Math.abs(row - baseline) < ROW_HEIGHT)) rows.push(baseline);
    return rows.length <= ROWS;
  });
}

function keyOf({ text }: TextLine): string {
  return text.toLowerCase().replace(/\d+|\b[ivxlc]+\b/g, '#').replace(/\s+/g, '');
}

function isPageLabel(line: TextLine, lines: readonly TextLine[]): boolean {
  if (PAGE_NUMBER.test(line.text) || ROMAN_NUMBER.test(line.text)) return /\d|^[ivxlc]+$/i.test(line.text);
  if (!NAMED_PAGE.test(line.text) || line.text.length > 120) return false;
  const largest = Math.max(...lines.map(({ size }) => size));
  return line.size < largest || lines.length === 1;
}
