import { Library } from '../../core/library/library';
import type { ClippingQuery } from '../../core/contract/clipping-calls';
import type { Row } from './row';

const PAGE: ClippingQuery = { query: '', sort: 'newest', offset: 0, limit: 100, collapseFamilies: true };
const RUNS = 9;

/** What the window asks while one works in the list, each after a change of a clipping, so that nothing is at hand. */
export async function* listRows({ middle, large }: { middle: string; large: string }): AsyncGenerator<Row> {
  const [ours, theirs] = [await Library.open(large), await Library.open(middle)];
  try {
    for (const library of [ours, theirs]) await library.settled();
    const asked: [string, (library: Library, total: number) => unknown][] = [
      ['First page of the inbox, copies together', (library) => library.index.list({ ...PAGE, status: 'inbox' })],
      ['First page of all, copies together', (library) => library.index.list(PAGE)],
      ['A page in the middle of all', (library, total) => library.index.list({ ...PAGE, offset: Math.floor(total / 2) })],
      ['First page of all by outlet', (library) => library.index.list({ ...PAGE, sort: 'outlet' })],
      ['Facets of all', (library) => library.index.facets({ query: '' })],
      ['Facets of a frequent word', (library) => library.index.facets({ query: 'порт' })],
      ['Counts, sections and outlets of the sidebar', (library) => [library.index.counts(), library.index.sections(), library.index.outlets()]],
    ];
    for (const [name, ask] of asked) {
      const times: Record<'ours' | 'theirs', number[]> = { ours: [], theirs: [] };
      for (let run = 0; run < RUNS; run += 1) {
        times.ours.push(await timed(ours, ask));
        times.theirs.push(await timed(theirs, ask));
      }
      yield { what: `${name}, after a change, 100000`, against: 'the same with 1000', ...times, promise: null };
    }
  } finally {
    for (const library of [ours, theirs]) await library.close();
  }
}

async function timed(library: Library, ask: (library: Library, total: number) => unknown): Promise<number> {
  const { items, total } = library.index.list({ ...PAGE, limit: 1 });
  await library.clippings.change(items[0]?.id ?? '', (clipping) => ({ ...clipping, read: !clipping.read }));
  const started = performance.now();
  ask(library, total);
  return performance.now() - started;
}
