import type { TextLine } from './text-line';
import { overlaps } from './text-line';

/** Lines below one another in one column that were drawn one after the other. */
export interface TextBlock {
  lines: TextLine[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Lines further apart than this many type sizes do not belong to one block. */
const LARGEST_LEADING = 2.2;
const CLOSE = 1.6;
const MOST_COLUMNS = 6;
const LONG = 24;

/** @returns the blocks that lines make, in the order they were drawn */
export function textBlocks(lines: readonly TextLine[]): TextBlock[] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && follows(last, line)) group.push(line);
    else groupBeside(groups, line).push(line);
  }
  return groups.map(blockOf);
}

// Some programs draw columns row by row. Cells of a table stand so too, but their texts are short.
function groupBeside(groups: TextLine[][], line: TextLine): TextLine[] {
  const beside = groups.slice(-MOST_COLUMNS).find((group) => {
    const last = group.at(-1);
    return last !== undefined && last.text.length >= LONG && isNext(last, line);
  });
  if (beside !== undefined) return beside;
  const made: TextLine[] = [];
  groups.push(made);
  return made;
}

function isNext(last: TextLine, line: TextLine): boolean {
  return follows(last, line) && line.baseline - last.baseline <= line.size * CLOSE && Math.abs(last.left - line.left) < line.size * 3;
}

/** @returns the block of some lines, with its box: a line reaches from its letters' tops to their descenders */
export function blockOf(lines: TextLine[]): TextBlock {
  return {
    lines,
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    top: Math.min(...lines.map(({ baseline, size }) => baseline - size * 0.8)),
    bottom: Math.max(...lines.map(({ baseline, size }) => baseline + size * 0.2)),
  };
}

function follows(last: TextLine, line: TextLine): boolean {
  const size = Math.max(last.size, line.size);
  const step = line.baseline - last.baseline;
  return step > 0 && step <= size * LARGEST_LEADING && overlaps(last, line) && Math.abs(last.size - line.size) <= size * 0.25;
}
