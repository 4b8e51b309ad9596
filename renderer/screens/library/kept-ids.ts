import { call } from '../../client/call';

const AT_ONCE = 1000;
/** A review takes no more. */
const MOST = 10_000;

/** The ids of all kept clippings, newest first. */
export async function keptIds(): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const { items, total } = await call('clippings.list', { status: 'kept', query: '', sort: 'newest', offset: ids.length, limit: AT_ONCE });
    ids.push(...items.map((item) => item.id));
    if (items.length === 0 || ids.length >= Math.min(total, MOST)) return ids.slice(0, MOST);
  }
}
