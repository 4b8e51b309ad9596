import { readFileSync } from 'node:fs';
import { addHighlight } from '../../core/app/add-highlight';
import { Library } from '../../core/library/library';
import type { Id } from '../../core/model/id';
import type { Row } from './row';
import { promisedOf, type Sized } from './sized';

const SAVES = 60;
const MOST_WRITTEN = 64 * 1024;

/** Saving one annotation, in turn in a library and in a small one; and the bytes that this writes. */
export async function* saveRows({ small, sizes }: { small: string; sizes: readonly Sized[] }): AsyncGenerator<Row> {
  for (const size of sizes) yield* savesIn(size, small);
}

async function* savesIn(size: Sized, small: string): AsyncGenerator<Row> {
  const [ours, theirs] = [await open(size.folder), await open(small)];
  try {
    const times: Record<'ours' | 'theirs', number[]> = { ours: [], theirs: [] };
    const written: number[] = [];
    for (let save = 0; save < SAVES; save += 1) {
      const { milliseconds, bytes } = await annotate(ours, save);
      times.ours.push(milliseconds);
      written.push(bytes);
      times.theirs.push((await annotate(theirs, save)).milliseconds);
    }
    yield { what: `Save one annotation among ${String(size.count)} clippings`, against: 'among 100', ...times, promise: promisedOf(size, 1.2) };
    if (written.some((bytes) => bytes > 0)) {
      yield { what: 'Bytes written by that', against: '64 KiB', ours: written, theirs: [MOST_WRITTEN], promise: promisedOf(size, 1), unit: 'bytes' };
    }
  } finally {
    for (const { library } of [ours, theirs]) await library.close();
  }
}

async function open(folder: string): Promise<{ library: Library; ids: Id[] }> {
  const library = await Library.open(folder);
  await library.settled();
  return { library, ids: library.index.list({ query: '', sort: 'newest', offset: 0, limit: SAVES }).items.map(({ id }) => id) };
}

async function annotate({ library, ids }: { library: Library; ids: readonly Id[] }, turn: number): Promise<{ milliseconds: number; bytes: number }> {
  const clippingId = ids[turn % ids.length] ?? '';
  const started = performance.now();
  const written = bytesWritten();
  const { highlight } = await addHighlight(library, { clippingId, start: 10, end: 60, kind: 'fact', note: '' });
  const took = { milliseconds: performance.now() - started, bytes: bytesWritten() - written };
  // The library is kept for the next run, and is to be the same then.
  await library.clippings.change(clippingId, (clipping) => ({ ...clipping, highlights: clipping.highlights.filter(({ id }) => id !== highlight.id) }));
  return took;
}

/** Of this process, by all its system calls so far; 0 where the system does not tell. */
function bytesWritten(): number {
  try {
    return Number(/^wchar: (\d+)/m.exec(readFileSync('/proc/self/io', 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
