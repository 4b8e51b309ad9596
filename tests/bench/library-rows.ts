import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bulkRows } from './bulk-rows';
import { frameRows } from './frame-rows';
import { keptLibrary } from './generated-library';
import { indexRows } from './index-rows';
import { listRows } from './list-rows';
import type { Row } from './row';
import { saveRows } from './save-rows';
import { searchRows } from './search-rows';
import { windowRows } from './window-rows';

const LARGE = 100_000;
const MIDDLE = 1000;
const SMALL = 100;

/** What a library of 100 000 clippings takes: to open, to save in, to search, to list and to keep in memory. */
export async function* libraryRows(runs: number, tell: (message: string) => void): AsyncGenerator<Row> {
  const small = await keptLibrary(SMALL, tell);
  const middle = await keptLibrary(MIDDLE, tell);
  const large = await keptLibrary(LARGE, tell);
  const scratch = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  try {
    yield* windowRows({ small, large, scratch, runs, tell });
    yield* frameRows({ middle, large, scratch, tell });
    yield* saveRows({ small, large });
    yield* bulkRows({ large });
    yield* searchRows({ large, tell });
    yield* listRows({ middle, large });
    yield* indexRows({ large, middle, scratch });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
