import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Row } from './row';
import { savedPage } from './saved-page';

const execute = promisify(execFile);
const PAGES = 1000;
const RUNS = 3;

/**
 * The import row: a folder of saved pages into a new library by the command line, against the bare Readability over the
 * same files, which writes nothing. Both are held to one core where the system can do that.
 */
export async function* importRows(): AsyncGenerator<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  const pages = join(folder, 'pages');
  try {
    await mkdir(pages);
    for (let number = 0; number < PAGES; number += 1) await writeFile(join(pages, `${String(number)}.html`), savedPage(number));
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const library = join(folder, `library-${String(run)}`);
      await execute(process.execPath, [CLI, 'init', library]);
      ours.push(await timed([CLI, 'import', pages, '--library', library, '--json']));
      theirs.push(await timed([join(process.cwd(), 'out', 'bench', 'read-bare.mjs'), pages]));
    }
    yield { what: `Import ${String(PAGES)} saved pages`, against: 'bare Readability over the same files', ours, theirs, promise: 2 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const CLI = join(process.cwd(), 'out', 'main', 'cli.cjs');

async function timed(words: readonly string[]): Promise<number> {
  const started = performance.now();
  const options = { maxBuffer: 1 << 26 };
  if (process.platform === 'linux') await execute('taskset', ['--cpu-list', '0', process.execPath, ...words], options);
  else await execute(process.execPath, [...words], options);
  return performance.now() - started;
}
