import type { CompareRun } from '../../../core/contract/family-calls';

/** A stretch of text that stayed, or a change with its place among the changes. */
export type Piece = { kind: 'same'; text: string } | { kind: 'change'; at: number; cut: string; added: string };

export interface ComparisonRow {
  pieces: Piece[];
  changed: boolean;
}

export interface ChangeCounts {
  cut: number;
  added: number;
  changed: number;
}

/** Divides a comparison into paragraphs that both texts have, changes in their midst. */
export function comparisonRows(runs: readonly CompareRun[], firstChange = 0): ComparisonRow[] {
  const rows: ComparisonRow[] = [{ pieces: [], changed: false }];
  let change = firstChange;
  for (const run of runs) {
    if (run.kind !== 'same') {
      const [cut, added] = run.kind === 'changed' ? [run.from, run.to] : run.kind === 'cut' ? [run.text, ''] : ['', run.text];
      const row = rows[rows.length - 1];
      row?.pieces.push({ kind: 'change', at: change, cut, added });
      if (row) row.changed = true;
      change += 1;
      continue;
    }
    run.text.split(/\n+/u).forEach((text, index) => {
      if (index > 0) rows.push({ pieces: [], changed: false });
      if (text !== '') rows[rows.length - 1]?.pieces.push({ kind: 'same', text });
    });
  }
  return rows.filter(({ pieces }) => pieces.length > 0);
}

export function changeCounts(runs: readonly CompareRun[]): ChangeCounts {
  const counts = { cut: 0, added: 0, changed: 0 };
  for (const { kind } of runs) if (kind !== 'same') counts[kind] += 1;
  return counts;
}

/** Puts neighbouring paragraphs without a change together, for folding them. */
export function foldedRows(rows: readonly ComparisonRow[]): ComparisonRow[][] {
  const groups: ComparisonRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last !== undefined && !row.changed && last[0]?.changed === false) last.push(row);
    else groups.push([row]);
  }
  return groups;
}
