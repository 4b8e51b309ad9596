import type { CompareRun } from '../../../core/contract/family-calls';

/** A stretch of text that stayed, `was` where the former text spells it otherwise; or a change with its place among the changes. */
export type Piece = { kind: 'same'; text: string; was?: string } | { kind: 'change'; at: number; cut: string; added: string };

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
  runs.forEach((run, index) => {
    if (run.kind === 'same') pushSame(rows, run);
    else pushChange(rows, runs[index - 1], { kind: 'change', at: change++, ...sidesOf(run) });
  });
  return rows.filter(({ pieces }) => pieces.length > 0);
}

type SameRun = Extract<CompareRun, { kind: 'same' }>;
type Change = Extract<Piece, { kind: 'change' }>;

function sidesOf(run: Exclude<CompareRun, SameRun>): Pick<Change, 'cut' | 'added'> {
  if (run.kind === 'changed') return { cut: run.from, added: run.to };
  return run.kind === 'cut' ? { cut: run.text, added: '' } : { cut: '', added: run.text };
}

function pushSame(rows: ComparisonRow[], run: SameRun): void {
  const [texts, former] = [run.text.split(/\n+/u), (run.was ?? run.text).split(/\n+/u)];
  texts.forEach((text, index) => {
    if (index > 0) rows.push({ pieces: [], changed: false });
    // A break that the former text alone has is kept within the paragraph.
    const was = (former[index] ?? '') + (index === texts.length - 1 && former.length > texts.length ? '\n' : '');
    if (text !== '' || was !== '') rows.at(-1)?.pieces.push({ kind: 'same', text, ...(was === text ? {} : { was }) });
  });
}

function pushChange(rows: ComparisonRow[], before: CompareRun | undefined, change: Change): void {
  const [row, previous] = [rows.at(-1), rows.at(-2)];
  // The latter text ends its paragraph here, the former goes on: the rest of its sentence stands with what it belongs to.
  const rest = previous && before?.kind === 'same' && before.was !== undefined && /\n$/u.test(before.text) && !/\n$/u.test(before.was) ? /^[^\n]*/u.exec(change.cut)?.[0] : undefined;
  const pieces = rest ? [{ ...change, cut: change.cut.slice(rest.length).trimStart() }].filter(({ cut, added }) => cut !== '' || added !== '') : [change];
  if (previous && rest) {
    previous.pieces.push({ ...change, cut: rest, added: '' });
    previous.changed = true;
  }
  row?.pieces.push(...pieces);
  if (row && pieces.length > 0) row.changed = true;
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
