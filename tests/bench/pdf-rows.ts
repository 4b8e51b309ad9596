import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { buildTree } from '../../core/tree/build-tree';
import { ALL_PARTS } from '../unit/tree/make-review';
import { generatedReview } from './generated-review';
import { treePage } from './tree-page';
import type { Row } from './row';
import { runWatched, type Watched } from './run-watched';

const execute = promisify(execFile);
const PROMISES = [
  { articles: 20, promise: null },
  { articles: 100, promise: 0.35 },
  { articles: 500, promise: 0.25 },
];
/** Peers that are measured where they are installed, with as many articles as they finish in a reasonable time. */
const OTHERS = [
  { name: 'LibreOffice', command: 'soffice', most: 100, words: (folder: string, page: string) => ['--headless', `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`, '--convert-to', 'pdf', '--outdir', folder, page] },
  { name: 'WeasyPrint', command: 'weasyprint', most: 100, words: (folder: string, page: string) => [page, join(folder, 'weasy.pdf')] },
];
const OTHER_RUNS = 2;
const PREVIEW = { articles: 100, promise: 0.25 };

interface Settings {
  chromium: string;
  runs: number;
}

/**
 * The PDF rows: each program runs as a process of its own, from its start to the finished file, in turn with its
 * peer, so that whatever else the machine does meets both.
 */
export async function* pdfRows(settings: Settings): AsyncGenerator<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  try {
    for (const { articles, promise } of PROMISES) yield* againstOthers(folder, articles, promise, settings);
    yield await previewRow(settings.runs);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* againstOthers(folder: string, articles: number, promise: number | null, { chromium, runs }: Settings): AsyncGenerator<Row> {
  const { review, clippings } = generatedReview(articles);
  const tree = buildTree(review, clippings, { office: 'Press Office', outlets: [] }, ALL_PARTS);
  const data = join(folder, `${articles}.json`);
  const page = join(folder, `${articles}.html`);
  await writeFile(data, JSON.stringify(tree));
  await writeFile(page, treePage(tree, pathToFileURL(join(process.cwd(), 'assets', 'fonts')).href));
  const ours: Watched[] = [];
  const theirs: Watched[] = [];
  for (let index = 0; index < runs; index += 1) {
    ours.push(await watched(folder, process.execPath, (pdf) => [program('typeset-file'), data, pdf]));
    theirs.push(await watched(folder, chromium, (pdf) => [...headless(folder), `--print-to-pdf=${pdf}`, pathToFileURL(page).href]));
  }
  const what = `PDF of ${articles} articles, contents with true page numbers`;
  yield timeRow(what, 'Chromium print, no page numbers', ours, theirs, promise);
  yield memoryRow(articles, 'Chromium print', ours, theirs);
  for (const { name, command, most, words } of OTHERS) {
    if (articles > most || !(await isInstalled(command))) continue;
    const others: Watched[] = [];
    for (let index = 0; index < OTHER_RUNS; index += 1) others.push(await runWatched(command, words(folder, page)));
    yield timeRow(what, `${name}, no page numbers`, ours, others, null);
    yield memoryRow(articles, name, ours, others);
  }
}

function timeRow(what: string, against: string, ours: readonly Watched[], theirs: readonly Watched[], promise: number | null): Row {
  return { what, against, ours: ours.map(({ milliseconds }) => milliseconds), theirs: theirs.map(({ milliseconds }) => milliseconds), promise };
}

function memoryRow(articles: number, against: string, ours: readonly Watched[], theirs: readonly Watched[]): Row {
  return { what: `Peak memory of the PDF of ${articles} articles`, against, ours: ours.map(({ memory }) => memory), theirs: theirs.map(({ memory }) => memory), promise: null, unit: 'bytes' };
}

async function isInstalled(command: string): Promise<boolean> {
  return execute(command, ['--version']).then(() => true, () => false);
}

async function previewRow(runs: number): Promise<Row> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let index = 0; index < runs; index += 1) {
    const { stdout } = await execute(process.execPath, [program('preview-edits'), String(PREVIEW.articles)]);
    const { first, edits } = JSON.parse(stdout) as { first: number; edits: number[] };
    theirs.push(first);
    ours.push(...edits);
  }
  return { what: `Preview after one typed word, ${PREVIEW.articles} articles`, against: 'full compile', ours, theirs, promise: PREVIEW.promise };
}

function program(name: string): string {
  return join(process.cwd(), 'out', 'bench', `${name}.mjs`);
}

function headless(folder: string): string[] {
  // Chromium refuses its sandbox to root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return ['--headless', '--disable-gpu', '--no-pdf-header-footer', '--allow-file-access-from-files', `--user-data-dir=${join(folder, 'profile')}`, ...sandbox];
}

/** Runs a program that writes a PDF; throws if it wrote none. */
async function watched(folder: string, command: string, words: (pdf: string) => string[]): Promise<Watched> {
  const pdf = join(folder, 'out.pdf');
  await rm(pdf, { force: true });
  const seen = await runWatched(command, words(pdf));
  await stat(pdf);
  return seen;
}
