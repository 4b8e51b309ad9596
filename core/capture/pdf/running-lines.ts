import type { TextLine } from './text-line';

/** One page: its height in points and its lines. */
export interface PageLines {
  height: number;
  lines: TextLine[];
}

export interface WithoutRunning {
  pages: PageLines[];
  /** The heads and feet that were taken out, each once, those of the first page first. */
  running: string[];
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

/**
 * Takes out what stands at the head and foot of pages and is no text of the article: lines that come again on other
 * pages (numbers in them may differ), page numbers, and a head that names its page on a page of its own.
 */
export function withoutRunningLines(pages: readonly PageLines[]): WithoutRunning {
  const edges = pages.map(edgeLines);
  const counts = new Map<string, number>();
  for (const lines of edges) {
    for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const often = pages.length <= FEW_PAGES ? 2 : 3;
  const running = new Set<string>();
  const kept = pages.map(({ height, lines }, index) => {
    const atEdge = new Set(edges[index]);
    const isRunning = (line: TextLine): boolean => atEdge.has(line) && ((counts.get(keyOf(line)) ?? 0) >= often || isPageLabel(line, lines));
    for (const line of lines.filter(isRunning)) running.add(line.text);
    return { height, lines: lines.filter((line) => !isRunning(line)) };
  });
  return { pages: kept, running: [...running] };
}

function edgeLines({ height, lines }: PageLines): TextLine[] {
  const sorted = [...lines].sort((one, other) => one.baseline - other.baseline);
  const head = outermost(sorted.filter(({ baseline }) => baseline < height * MARGIN));
  const foot = outermost(sorted.filter(({ baseline }) => baseline > height * (1 - MARGIN)).reverse());
  return [...head, ...foot];
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
