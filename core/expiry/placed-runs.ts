import type { Block, Inline } from '../model/block';

/** The runs of a block with their places in its text, see `blockText`. */
export function placedRuns(block: Block): { run: Inline; at: number }[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return placed([block.content]);
    case 'list':
      return placed(block.items);
    case 'table':
      return placed(block.rows.flat());
    case 'figure':
      return placed([block.caption]);
  }
}

/** One character, a line break or a tab, stands between two parts. */
function placed(parts: readonly (readonly Inline[])[]): { run: Inline; at: number }[] {
  let at = 0;
  return parts.flatMap((part) => {
    const runs = part.map((run) => {
      const own = { run, at };
      at += run.text.length;
      return own;
    });
    at += 1;
    return runs;
  });
}
