import type { PageTextScore } from './measure-page-text';

/** How many comparisons of one measure came out right, and how many of the others are disputed (see `disputed.ts`). */
export interface Score {
  right: number;
  all: number;
  disputed: number;
}

/** A heading row and the rows below it. */
export type Table = readonly (readonly string[])[];

/** Scores by kind of input (rows) and measure (columns); kinds and measures without a comparison are left out. */
export function scoreTable(names: readonly string[], kinds: readonly string[], scores: ReadonlyMap<string, Score>): Table {
  const scoreOf = (kind: string, name: string): Score | undefined => scores.get(`${kind}\t${name}`);
  const used = names.filter((name) => kinds.some((kind) => scoreOf(kind, name) !== undefined));
  const rows = kinds.filter((kind) => used.some((name) => scoreOf(kind, name) !== undefined));
  return [['kind of input', ...used], ...rows.map((kind) => [kind, ...used.map((name) => cell(scoreOf(kind, name)))])];
}

function cell(score: Score | undefined): string {
  if (score === undefined) return '–';
  const { right, all, disputed } = score;
  const stated = `${String(right)}/${String(all)} ${percent(right, all)}`;
  return disputed === 0 ? stated : `${stated} (${percent(right, all - disputed)})`;
}

function percent(right: number, all: number): string {
  return all === 0 ? '–' : `${String(Math.round((100 * right) / all))} %`;
}

/** Mean scores of text by who states it, Dateline's beside those of bare Readability. */
export function textTable(scores: readonly PageTextScore[]): Table {
  const sources = [...new Set(scores.map(({ source }) => source))].sort();
  const groups = [...sources.map((source) => ({ name: source, of: scores.filter((score) => score.source === source) })), { name: 'all', of: scores }];
  const mean = (of: readonly PageTextScore[], who: 'dateline' | 'readability'): string => (of.reduce((sum, score) => sum + score[who], 0) / of.length).toFixed(3);
  const rows = groups.filter(({ of }) => of.length > 0).map(({ name, of }) => [name, String(of.length), mean(of, 'dateline'), mean(of, 'readability')]);
  return [['text stated by', 'pages', 'Dateline', 'Readability'], ...rows];
}

/** A table for the terminal; nothing for one without rows. */
export function asText(table: Table): string {
  if (table.length < 2) return '';
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  return `${table.map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n')}\n`;
}
