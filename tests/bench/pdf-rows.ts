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

const execute = promisify(execFile);
const PROMISES = [
  { articles: 100, promise: 0.35 },
  { articles: 500, promise: 0.25 },
];
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
    for (const { articles, promise } of PROMISES) yield await againstChromium(folder, articles, promise, settings);
    yield await previewRow(settings.runs);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function againstChromium(folder: string, articles: number, promise: number, { chromium, runs }: Settings): Promise<Row> {
  const { review, clippings } = generatedReview(articles);
  const tree = buildTree(review, clippings, { office: 'Press Office', outlets: [] }, ALL_PARTS);
  const data = join(folder, `${articles}.json`);
  const page = join(folder, `${articles}.html`);
  await writeFile(data, JSON.stringify(tree));
  await writeFile(page, treePage(tree, pathToFileURL(join(process.cwd(), 'assets', 'fonts')).href));
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let index = 0; index < runs; index += 1) {
    ours.push(await timed(folder, process.execPath, (pdf) => [program('typeset-file'), data, pdf]));
    theirs.push(await timed(folder, chromium, (pdf) => [...headless(folder), `--print-to-pdf=${pdf}`, pathToFileURL(page).href]));
  }
  return { what: `PDF of ${articles} articles, contents with true page numbers`, against: 'Chromium print, no page numbers', ours, theirs, promise };
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

/** @returns milliseconds from the start of a program to its end; throws if it wrote no file */
async function timed(folder: string, command: string, words: (pdf: string) => string[]): Promise<number> {
  const pdf = join(folder, 'out.pdf');
  await rm(pdf, { force: true });
  const started = performance.now();
  await execute(command, words(pdf), { maxBuffer: 1 << 26 });
  const milliseconds = performance.now() - started;
  await stat(pdf);
  return milliseconds;
}
