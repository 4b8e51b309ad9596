import type { Block, Inline } from '../model/block';
import { plainText, type BlockSpan } from '../model/plain-text';
import type { Stretch } from '../tree/excerpt';
import { placedRuns } from './placed-runs';

/** What a gap reads as, in a block of its own or among words. */
const GAP = '[…]';
const WORDS = /[\p{L}\p{N}]/u;

/** A run of text that stayed: where it stood in the former plain text, and where it stands now. UTF-16 offsets. */
export interface MovedRun {
  from: number;
  to: number;
  length: number;
}

export interface CutBlocks {
  blocks: Block[];
  moved: MovedRun[];
}

/**
 * Takes everything out of blocks but the stretches that are kept; what is taken out leaves one gap wherever it stood.
 * Pictures go too. Blocks of which something stays keep their ids.
 * @param kept stretches of the blocks' plain text, in order, that do not overlap
 */
export function cutBlocks(blocks: readonly Block[], kept: readonly Stretch[]): CutBlocks {
  const { spans } = plainText(blocks);
  const cutter = new Cutter(kept);
  const result: Block[] = [];
  let gap: Block | null = null;
  blocks.forEach((block, index) => {
    const cut = cutter.block(block, spans[index] ?? { blockId: block.id, start: 0, end: 0 });
    if (cut === null) return;
    if (cut === 'dropped') {
      gap ??= { id: block.id, type: 'paragraph', content: [gapOf(GAP)] };
      return;
    }
    if (gap !== null) result.push(gap);
    gap = null;
    result.push(cut);
  });
  if (gap !== null) result.push(gap);
  return { blocks: result, moved: movedRuns(result, cutter.origins) };
}

class Cutter {
  /** Where the runs that stay began. */
  readonly origins = new Map<Inline, number>();

  constructor(private readonly kept: readonly Stretch[]) {}

  /** @returns what stays of a block; null for one without words within what is kept, of which nothing is missed */
  block(block: Block, { start, end }: BlockSpan): Block | 'dropped' | null {
    if (start === end) return this.kept.some((one) => one.start < start && one.end > start) ? null : 'dropped';
    if (!this.touches(start, end)) return 'dropped';
    switch (block.type) {
      case 'heading':
      case 'paragraph':
      case 'quote':
        return { ...block, content: this.runs(block.content, start) };
      case 'list':
        return { ...block, items: this.parts(block.items, start) };
      case 'table':
        return { ...block, rows: this.rows(block.rows, start) };
      case 'figure':
        return { id: block.id, type: 'figure', picture: null, alt: '', caption: this.runs(block.caption, start), ...(block.language && { language: block.language }) };
    }
  }

  private touches(start: number, end: number): boolean {
    return this.kept.some((one) => one.start < end && one.end > start);
  }

  private parts(parts: readonly Inline[][], start: number): Inline[][] {
    const result: Inline[][] = [];
    let at = start;
    for (const part of parts) {
      const cut = this.runs(part, at);
      if (!(isGap(cut) && isGap(result.at(-1)))) result.push(cut);
      at += lengthOf(part) + 1;
    }
    return result;
  }

  private rows(rows: readonly Inline[][][], start: number): Inline[][][] {
    const result: Inline[][][] = [];
    let at = start;
    let dropping = false;
    for (const row of rows) {
      const length = row.reduce((sum, cell) => sum + lengthOf(cell) + 1, -1);
      const isDropped = length > row.length - 1 && !this.touches(at, at + length);
      if (!isDropped) result.push(this.cells(row, at));
      else if (!dropping) result.push(row.map((_, index) => (index === 0 ? [gapOf(GAP)] : [])));
      dropping = isDropped;
      at += length + 1;
    }
    return result;
  }

  private cells(row: readonly Inline[][], start: number): Inline[][] {
    let at = start;
    return row.map((cell) => {
      const cut = this.runs(cell, at);
      at += lengthOf(cell) + 1;
      return cut;
    });
  }

  /** What stays of runs that begin at `start`, with gaps between; a gap alone if nothing stays. */
  private runs(content: readonly Inline[], start: number): Inline[] {
    const text = content.map((run) => run.text).join('');
    const end = start + text.length;
    if (text === '') return [...content];
    const result: Inline[] = [];
    let at = start;
    const upTo = (next: number, gap: string): void => {
      if (!WORDS.test(text.slice(at - start, next - start))) result.push(...this.slice(content, start, { start: at, end: next }));
      else result.push(gapOf(gap));
    };
    const pieces = this.kept.filter((one) => one.start < end && one.end > start);
    if (pieces.length === 0) return [gapOf(GAP)];
    for (const piece of pieces) {
      const from = Math.max(piece.start, start);
      if (from > at) upTo(from, at === start ? `${GAP} ` : ` ${GAP} `);
      at = Math.min(piece.end, end);
      result.push(...this.slice(content, start, { start: from, end: at }));
    }
    if (at < end) upTo(end, ` ${GAP}`);
    return result;
  }

  private slice(content: readonly Inline[], start: number, wanted: Stretch): Inline[] {
    let at = start;
    return content.flatMap((run) => {
      const own = { start: at, end: at + run.text.length };
      at = own.end;
      const from = Math.max(own.start, wanted.start);
      const to = Math.min(own.end, wanted.end);
      if (from >= to) return [];
      const piece = { ...run, text: run.text.slice(from - own.start, to - own.start) };
      this.origins.set(piece, from);
      return [piece];
    });
  }
}

function gapOf(text: string): Inline {
  return { text, gap: true };
}

function isGap(content: readonly Inline[] | undefined): boolean {
  return content?.length === 1 && content[0]?.gap === true;
}

function lengthOf(content: readonly Inline[]): number {
  return content.reduce((length, run) => length + run.text.length, 0);
}

function movedRuns(blocks: readonly Block[], origins: ReadonlyMap<Inline, number>): MovedRun[] {
  const { spans } = plainText(blocks);
  return blocks.flatMap((block, index) => {
    const start = spans[index]?.start ?? 0;
    return placedRuns(block).flatMap(({ run, at }) => {
      const from = origins.get(run);
      return from === undefined ? [] : [{ from, to: start + at, length: run.text.length }];
    });
  });
}

/** Whether a block holds words that were kept, and is not a gap alone. */
export function hasKeptWords(block: Block): boolean {
  return placedRuns(block).some(({ run }) => run.gap !== true && WORDS.test(run.text));
}
