import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from '../../core/capture/capture';
import type { IndexRow } from './index-rows';
import { indexRows } from './index-rows';
import { compareRow, measures } from './measures';
import { memoryLibrary } from './memory-library';

const MEASURED = ['page', 'page-derived', 'page-made'];

interface Score {
  right: number;
  all: number;
}

const [folder = '', ...flags] = process.argv.slice(2);
const verbose = flags.includes('--verbose');

/** Clips every measured input of a corpus and compares it with what the corpus states. */
async function run(): Promise<void> {
  if (!existsSync(join(folder, 'INDEX.tsv'))) throw new Error(`There is no INDEX.tsv in “${folder}”. Name the folder of the corpus.`);
  const rows = indexRows(folder);
  const scores = new Map<string, Score>();
  const started = Date.now();
  const measured = rows.filter(({ kind = '' }) => MEASURED.includes(kind));
  for (const row of measured) await measureRow(row, scores);
  printTable(scores);
  say(`\n${measured.length} inputs in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  say(`Not yet: ${notYet(rows)}`);
}

async function measureRow(row: IndexRow, scores: Map<string, Score>): Promise<void> {
  const library = memoryLibrary();
  const path = join(folder, row.path ?? '');
  const started = Date.now();
  const result = await capture({ kind: 'file', path }, { library, now: () => new Date(0), signal: new AbortController().signal });
  if (library.last === null || result.error !== null) say(`${row.path}: ${result.error?.code} ${result.error?.message}`);
  if (library.last === null) return;
  if (verbose && Date.now() - started > 1500) say(`${row.path}: took ${Date.now() - started} ms`);
  for (const { measure, outcome } of compareRow(row, library.last)) {
    const key = `${row.kind ?? ''}\t${measure}`;
    const score = scores.get(key) ?? { right: 0, all: 0 };
    scores.set(key, { right: score.right + (outcome.right ? 1 : 0), all: score.all + 1 });
    if (verbose && !outcome.right) say(`${row.path}: ${measure}\n    expected ${outcome.expected}\n    got      ${outcome.actual}`);
  }
}

function printTable(scores: ReadonlyMap<string, Score>): void {
  say(['', ...MEASURED, 'all'].map((head) => head.padEnd(16)).join(''));
  for (const { name } of measures) {
    const cells = MEASURED.map((kind) => scores.get(`${kind}\t${name}`) ?? { right: 0, all: 0 });
    const total = cells.reduce((sum, cell) => ({ right: sum.right + cell.right, all: sum.all + cell.all }), { right: 0, all: 0 });
    say([name, ...[...cells, total].map(cellText)].map((text) => text.padEnd(16)).join(''));
  }
}

function cellText({ right, all }: Score): string {
  return all === 0 ? '-' : `${right}/${all} ${Math.round((right / all) * 100)}%`;
}

function notYet(rows: readonly IndexRow[]): string {
  const counts = new Map<string, number>();
  for (const { kind = '' } of rows) {
    if (!MEASURED.includes(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${kind} (${count})`).join(', ');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await run();
