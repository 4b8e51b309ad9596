import type { TextBlock } from './text-blocks';

/** A column must be parted from the next by at least this much, in points. */
const GUTTER = 6;
const DEEPEST = 40;
/** Beyond this many blocks a page is a drawing or a form: its blocks are read from top to bottom. */
const MOST_BLOCKS = 1500;

/**
 * Puts blocks into the order people read them: what stands across the page first, then column by column (recursive
 * cuts along white space, after Nagy and Seth's X-Y tree). Cutting between columns goes before cutting between what
 * stands above one another, since paragraphs of neighbouring columns often end at the same height; but columns that
 * only have single lines beside one another are a table, which is read row by row.
 * @param rightToLeft whether the right column comes first
 */
export function orderBlocks(blocks: readonly TextBlock[], rightToLeft: boolean): TextBlock[] {
  if (blocks.length > MOST_BLOCKS) return byRows(blocks, rightToLeft);
  return ordered(blocks, rightToLeft, 0);
}

function ordered(blocks: readonly TextBlock[], rightToLeft: boolean, depth: number): TextBlock[] {
  if (blocks.length < 2 || depth > DEEPEST) return byRows(blocks, rightToLeft);
  const columns = split(blocks, ({ left, right }) => [left, right], GUTTER);
  if (columns.length > 1 && areColumns(columns)) {
    const inOrder = rightToLeft ? [...columns].reverse() : columns;
    return inOrder.flatMap((column) => ordered(column, rightToLeft, depth + 1));
  }
  const bands = mergedBands(split(blocks, ({ top, bottom }) => [top, bottom], 0));
  if (bands.length < 2) return byRows(blocks, rightToLeft);
  return bands.flatMap((band) => ordered(band, rightToLeft, depth + 1));
}

/** Divides blocks where no block lies: into columns by their sides, into bands by their heights. */
function split(blocks: readonly TextBlock[], extent: (block: TextBlock) => [number, number], gap: number): TextBlock[][] {
  const sorted = [...blocks].sort((one, other) => extent(one)[0] - extent(other)[0]);
  const groups: TextBlock[][] = [];
  let end = -Infinity;
  for (const block of sorted) {
    const [from, to] = extent(block);
    if (from >= end + gap || groups.length === 0) groups.push([block]);
    else groups.at(-1)?.push(block);
    end = Math.max(end, to);
  }
  return groups;
}

function areColumns(columns: readonly (readonly TextBlock[])[]): boolean {
  const withText = columns.filter((column) => column.some(({ lines }) => lines.length > 2));
  return withText.length > 1;
}

// Bands that are parted by the same gutter are one region of columns, not rows.
function mergedBands(bands: readonly TextBlock[][]): TextBlock[][] {
  const merged: TextBlock[][] = [];
  for (const band of bands) {
    const last = merged.at(-1);
    const together = last === undefined ? [] : [...last, ...band];
    if (last !== undefined && hasColumns(together) && (hasColumns(last) || hasColumns(band))) last.push(...band);
    else merged.push([...band]);
  }
  return merged;
}

function hasColumns(blocks: readonly TextBlock[]): boolean {
  const columns = split(blocks, ({ left, right }) => [left, right], GUTTER);
  return columns.length > 1 && areColumns(columns);
}

function byRows(blocks: readonly TextBlock[], rightToLeft: boolean): TextBlock[] {
  const direction = rightToLeft ? -1 : 1;
  const rows = split(blocks, ({ top, bottom }) => [top + (bottom - top) * 0.3, bottom - (bottom - top) * 0.3], 0);
  return rows.flatMap((row) => row.sort((one, other) => (one.lines.length > 1 || other.lines.length > 1 ? one.top - other.top : (one.left - other.left) * direction)));
}
