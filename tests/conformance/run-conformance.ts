import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { captureAll } from '../../core/capture/capture';
import { directParserWith } from '../../core/capture/parser/direct-parser';
import type { Block } from '../../core/model/block';
import type { Clipping } from '../../core/model/clipping';
import { conformanceReport } from './conformance-report';
import { isDisputed } from './disputed';
import type { IndexRow } from './index-rows';
import { indexRows } from './index-rows';
import { COPY_KINDS, COPY_MEASURES, measureCopies } from './measure-copies';
import { FEED_KINDS, FEED_MEASURES, measureFeed } from './measure-feeds';
import { compareDocument, DOCUMENT_KINDS } from './measure-document';
import type { Measured, Outcome } from './measures';
import { compareRow, measures } from './measures';
import { measurePageText, type PageTextScore } from './measure-page-text';
import { memoryLibrary } from './memory-library';
import { asText, scoreTable, textTable, type Score } from './score-tables';
import { shortcutClipping } from './shortcut-clipping';

const MEASURED = [
  'page', 'page-derived', 'page-made', 'saved-page', 'saved-page-made', 'shortcut-made', 'mail', 'mail-made', 'news-standard', ...DOCUMENT_KINDS,
];

const REPORT = join('docs', 'conformance.md');
const parser = directParserWith({ characterMaps: join('node_modules', 'pdfjs-dist', 'cmaps') });
const texts: PageTextScore[] = [];

const UNKNOWN = { value: null, origin: null, candidates: [] };
const NOTHING: Measured = {
  metadata: { title: UNKNOWN, outlet: UNKNOWN, authors: UNKNOWN, published: UNKNOWN, language: UNKNOWN, description: UNKNOWN, address: UNKNOWN },
  blocks: [],
};

const [folder = '', ...flags] = process.argv.slice(2);
const verbose = flags.includes('--verbose');
const only = flags.find((flag) => flag.startsWith('--kinds='))?.slice('--kinds='.length).split(',') ?? [...MEASURED, ...FEED_KINDS, ...COPY_KINDS];

/** Clips every measured input of a corpus and compares it with what the corpus states. */
async function run(): Promise<void> {
  if (!existsSync(join(folder, 'INDEX.tsv'))) throw new Error(`There is no INDEX.tsv in “${folder}”. Name the folder of the corpus.`);
  const rows = indexRows(folder);
  const scores = new Map<string, Score>();
  const started = Date.now();
  const measured = rows.filter(({ kind = '' }) => only.includes(kind));
  for (const row of measured) if (!COPY_KINDS.includes(row.kind ?? '')) await measureRow(row, scores);
  for (const kind of COPY_KINDS) {
    const copies = measured.filter((row) => row.kind === kind);
    for (const { measure, ...outcome } of await measureCopies(folder, copies)) count({ kind, path: kind }, measure, outcome, scores);
  }
  const tables = [
    scoreTable([...measures.map(({ name }) => name), 'words'], only.filter((kind) => ![...FEED_KINDS, ...COPY_KINDS].includes(kind)), scores),
    scoreTable(FEED_MEASURES, only.filter((kind) => FEED_KINDS.includes(kind)), scores),
    scoreTable(COPY_MEASURES, only.filter((kind) => COPY_KINDS.includes(kind)), scores),
    textTable(texts),
  ];
  for (const table of tables) say(asText(table));
  if (flags.includes('--write')) await writeFile(REPORT, conformanceReport(tables));
  say(`\n${measured.length} inputs in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  say(`Not yet: ${notYet(rows)}`);
}

async function measureRow(row: IndexRow, scores: Map<string, Score>): Promise<void> {
  const path = join(folder, row.path ?? '');
  const started = Date.now();
  if (FEED_KINDS.includes(row.kind ?? '')) {
    for (const { measure, ...outcome } of measureFeed(folder, row)) count(row, measure, outcome, scores);
    return;
  }
  const clipped = row.kind === 'shortcut-made' ? shortcutClipping(path) : await clipWhole(path);
  if (verbose && Date.now() - started > 1500) say(`${row.path}: took ${Date.now() - started} ms`);
  // What is stated of an input that gave no clipping counts as wrong.
  const measured = clipped ?? NOTHING;
  if ((row.kind ?? '').startsWith('page')) measureText(row, measured);
  for (const { measure, outcome } of DOCUMENT_KINDS.includes(row.kind ?? '') ? compareDocument(row, measured) : compareRow(row, measured)) count(row, measure, outcome, scores);
}

function measureText(row: IndexRow, measured: Measured): void {
  const text = measurePageText(folder, row, measured);
  if (text === null) return;
  texts.push(text);
  if (verbose && text.dateline < 0.9) say(`${text.path}: words ${text.dateline.toFixed(2)} (Readability ${text.readability.toFixed(2)})`);
}

function count(row: IndexRow, measure: string, outcome: Outcome, scores: Map<string, Score>): void {
  const key = `${row.kind ?? ''}\t${measure}`;
  const score = scores.get(key) ?? { right: 0, all: 0, disputed: 0 };
  const isOpen = !outcome.right && isDisputed(row.path ?? '', measure);
  scores.set(key, { right: score.right + (outcome.right ? 1 : 0), all: score.all + 1, disputed: score.disputed + (isOpen ? 1 : 0) });
  if (verbose && !outcome.right && !isOpen) say(`${row.path}: ${measure}\n    expected ${outcome.expected}\n    got      ${outcome.actual}`);
}

async function clipWhole(path: string): Promise<Measured | null> {
  const library = memoryLibrary();
  const results = await captureAll({ kind: 'file', path }, { library, parser, now: () => new Date(0), signal: new AbortController().signal });
  for (const { input, error } of results) {
    if (error !== null) say(`${input}: ${error.code} ${error.message}`);
  }
  return wholeOf(library.made);
}

/** An input that gave several clippings counts with the fields of the first, and the titles and text of all. */
function wholeOf(made: readonly Clipping[]): Measured | null {
  const [first, ...others] = made;
  if (first === undefined || others.length === 0) return first ?? null;
  const blocks = made.flatMap((clipping): Block[] => [
    { id: 'b1', type: 'heading', level: 1, content: [{ text: clipping.metadata.title.value ?? '' }] },
    ...clipping.blocks,
  ]);
  return { metadata: first.metadata, blocks };
}

function notYet(rows: readonly IndexRow[]): string {
  const counts = new Map<string, number>();
  for (const { kind = '' } of rows) {
    if (![...MEASURED, ...FEED_KINDS, ...COPY_KINDS].includes(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${kind} (${count})`).join(', ');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await run();
