/** One line of the table in docs/benchmarks.md. */
export interface Row {
  what: string;
  against: string;
  /** Milliseconds of each run, or bytes, or a number of something. */
  ours: number[];
  theirs: number[];
  /** Greatest ratio that is promised; null for what is only told. */
  promise: number | null;
  unit?: 'milliseconds' | 'bytes' | 'count';
  /** Which of the runs are compared; the median if it is not said. */
  by?: 'median' | 'p95';
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that so large a part of the runs stays below. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Ours to theirs, by medians or by the 95th percentiles. */
export function ratio(row: Row): number {
  return compared(row, row.ours) / compared(row, row.theirs);
}

/** Whether a row breaks its promise. */
export function isMissed(row: Row): boolean {
  return row.promise !== null && ratio(row) > row.promise;
}

/** The row as Markdown, values as `min / median`, or `median / p95` where that is what is compared. */
export function rowLine(row: Row): string {
  const write = WRITERS[row.unit ?? 'milliseconds'];
  const values = (runs: readonly number[]): string =>
    row.by === 'p95' ? `${write(median(runs))} / ${write(quantile(runs, 0.95))} p95` : `${write(Math.min(...runs))} / ${write(median(runs))}`;
  const held = row.promise === null ? '' : `≤ ${String(row.promise)} × ${isMissed(row) ? 'missed' : 'held'}`;
  return `| ${[row.what, values(row.ours), row.against, values(row.theirs), `${ratio(row).toFixed(2)} ×`, held].join(' | ')} |`;
}

const WRITERS = { milliseconds: seconds, bytes, count: (value: number) => value.toFixed(1) };

export const HEAD = ['| what | min / median | against | min / median | ratio | promise |', '| --- | --- | --- | --- | --- | --- |'];

function compared(row: Row, runs: readonly number[]): number {
  return row.by === 'p95' ? quantile(runs, 0.95) : median(runs);
}

function seconds(milliseconds: number): string {
  if (milliseconds < 10) return `${milliseconds.toFixed(2)} ms`;
  return milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
}

function bytes(count: number): string {
  return count < 1024 * 1024 ? `${(count / 1024).toFixed(1)} KiB` : `${(count / 1024 / 1024).toFixed(0)} MiB`;
}
