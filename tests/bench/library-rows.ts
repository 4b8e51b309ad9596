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
import type { Sized } from './sized';
import { windowRows } from './window-rows';

const SIZES = [1000, 10_000, 100_000];
const SMALL = 100;

/** What a library takes to open, to save in, to search and to keep in memory, at three sizes; and a large one to list, to scroll and to change. */
export async function* libraryRows(runs: number, tell: (message: string) => void): AsyncGenerator<Row> {
  const small = await keptLibrary(SMALL, tell);
  const sizes: Sized[] = [];
  for (const count of SIZES) sizes.push({ count, folder: await keptLibrary(count, tell) });
  const [middle, large] = [sizes[0]?.folder ?? '', sizes.at(-1)?.folder ?? ''];
  const scratch = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  try {
    yield* windowRows({ small, sizes, scratch, runs, tell });
    yield* frameRows({ middle, large, scratch, tell });
    yield* saveRows({ small, sizes });
    yield* bulkRows({ large });
    yield* searchRows({ sizes, tell });
    yield* listRows({ middle, large });
    yield* indexRows({ large, middle, scratch });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
