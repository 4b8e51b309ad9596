/** One line of the table in docs/benchmarks.md. */
export interface Row {
  what: string;
  against: string;
  /** Milliseconds of each run. */
  ours: number[];
  theirs: number[];
  /** Greatest ratio of the medians that is promised. */
  promise: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The ratio of the medians: ours to theirs. */
export function ratio(row: Row): number {
  return median(row.ours) / median(row.theirs);
}

/** The row as Markdown, times as `min / median`. */
export function rowLine(row: Row): string {
  const times = (values: readonly number[]): string => `${seconds(Math.min(...values))} / ${seconds(median(values))}`;
  const held = ratio(row) <= row.promise ? 'held' : 'missed';
  return `| ${[row.what, times(row.ours), row.against, times(row.theirs), `${ratio(row).toFixed(2)} ×`, `≤ ${row.promise} × ${held}`].join(' | ')} |`;
}

export const HEAD = ['| what | min / median | against | min / median | ratio | promise |', '| --- | --- | --- | --- | --- | --- |'];

function seconds(milliseconds: number): string {
  return milliseconds < 10 ? `${milliseconds.toFixed(2)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
}
