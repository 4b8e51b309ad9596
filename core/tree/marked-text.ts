import type { Inline } from '../model/block';
import type { HighlightKind } from '../model/highlight';
import type { TreeText } from './document-tree';
import { webAddress } from './web-address';

/** A stretch of a clipping's plain text that is to be shown as marked; `end` exclusive, UTF-16. */
export interface MarkedRange {
  start: number;
  end: number;
  kind: HighlightKind | 'cited';
}

/**
 * The runs of an article's text from `start` on, divided where marked ranges begin and end. Where ranges overlap,
 * the one that comes first in `ranges` shows.
 * @param content runs of one piece of text
 * @param start where that piece begins in the plain text of the clipping
 * @param keep only this stretch of the piece, in plain text offsets; the whole piece if left out
 */
export function markedText(
  content: readonly Inline[],
  start: number,
  ranges: readonly MarkedRange[],
  keep: { start: number; end: number } = { start: 0, end: Number.MAX_SAFE_INTEGER },
): TreeText[] {
  const runs: TreeText[] = [];
  let at = start;
  for (const run of content) {
    const end = at + run.text.length;
    const own = ranges.filter((range) => range.start < end && range.end > at);
    const cuts = cutPoints(Math.max(at, keep.start), Math.min(end, keep.end), own);
    for (const [index, to] of cuts.entries()) {
      const from = cuts[index - 1];
      if (from === undefined) continue;
      runs.push(textRun(run, run.text.slice(from - at, to - at), own.find((range) => covers(range, from, to))));
    }
    at = end;
  }
  return runs;
}

function cutPoints(from: number, to: number, ranges: readonly MarkedRange[]): number[] {
  if (from >= to) return [];
  if (ranges.length === 0) return [from, to];
  const inside = ranges.flatMap((range) => [range.start, range.end]).filter((point) => point > from && point < to);
  return [...new Set([from, ...inside, to])].sort((a, b) => a - b);
}

function covers(range: MarkedRange, from: number, to: number): boolean {
  return range.start <= from && range.end >= to;
}

function textRun(run: Inline, text: string, range: MarkedRange | undefined): TreeText {
  const href = webAddress(run.href);
  return {
    type: 'text',
    text,
    ...(run.bold === true && { bold: true }),
    ...(run.italic === true && { italic: true }),
    ...(href !== null && { href }),
    ...(range !== undefined && { highlight: range.kind }),
  };
}
