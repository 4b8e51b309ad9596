import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { htmlPage } from '../../core/export/html/export-html';
import { buildTree } from '../../core/tree/build-tree';
import { ALL_PARTS } from '../unit/tree/make-review';
import { generatedReview } from './generated-review';
import type { Row } from './row';
import { runWatched, type Watched } from './run-watched';

const ARTICLES = 100;

/** The Word row: the same review as our document and by pandoc from our web page, each a process of its own, in turn. */
export async function* docxRows(runs: number, note: (message: string) => void): AsyncGenerator<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  try {
    const { review, clippings } = generatedReview(ARTICLES);
    const tree = buildTree(review, clippings, { office: 'Press Office', outlets: [] }, ALL_PARTS);
    const [data, page] = [join(folder, 'tree.json'), join(folder, 'page.html')];
    await writeFile(data, JSON.stringify(tree));
    await writeFile(page, htmlPage(tree));
    const ours: Watched[] = [];
    const theirs: Watched[] = [];
    for (let index = 0; index < runs; index += 1) {
      ours.push(await runWatched(process.execPath, [join(process.cwd(), 'out', 'bench', 'write-docx.mjs'), data, join(folder, 'ours.docx')]));
      theirs.push(await runWatched('pandoc', ['--from=html', '--toc', '--output', join(folder, 'theirs.docx'), page]));
    }
    yield row(`Word file of ${String(ARTICLES)} articles, with contents, footnotes and bookmarks`, 'milliseconds', ours.map(({ milliseconds }) => milliseconds), theirs.map(({ milliseconds }) => milliseconds));
    yield row(`Peak memory of the Word file of ${String(ARTICLES)} articles`, 'bytes', ours.map(({ memory }) => memory), theirs.map(({ memory }) => memory));
  } catch (error) {
    note(`The Word file was not measured (is pandoc installed?): ${String(error)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function row(what: string, unit: 'milliseconds' | 'bytes', ours: number[], theirs: number[]): Row {
  return { what, against: 'pandoc from our web page', ours, theirs, promise: null, unit };
}
