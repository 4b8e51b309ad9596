import { BulkWork } from '../../core/app/bulk/bulk-work';
import { changeOne } from '../../core/app/change-clippings';
import type { ClippingChange } from '../../core/contract/clipping-calls';
import { Library } from '../../core/library/library';
import type { Row } from './row';

const MANY = 1000;
const TAG = 'measured';

/** Changing a thousand clippings in one step: a tag, which is searched for, against the tone, which is not. */
export async function* bulkRows({ large }: { large: string }): AsyncGenerator<Row> {
  const library = await Library.open(large);
  try {
    await library.settled();
    const ids = library.index.list({ query: '', sort: 'newest', offset: 0, limit: MANY }).items.map(({ id }) => id);
    const timed = async (change: ClippingChange): Promise<number> => {
      const started = performance.now();
      await new BulkWork(() => undefined).run(library, null, ids, (id) => changeOne(library, id, change), []);
      return performance.now() - started;
    };
    const times: Record<'ours' | 'theirs', number[]> = { ours: [], theirs: [] };
    for (let run = 0; run < 3; run += 1) {
      times.ours.push(await timed({ addTags: [TAG] }), await timed({ removeTags: [TAG] }));
      times.theirs.push(await timed({ read: true }), await timed({ read: false }));
    }
    yield { what: 'Put a tag on 1000 clippings, or take it off, among 100000', against: 'marking them as read', ...times, promise: null };
  } finally {
    await library.close();
  }
}
