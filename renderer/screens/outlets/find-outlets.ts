import type { OutletRow } from '../../../core/contract/outlet-calls';
import { byName } from '../../components/by-name';

/**
 * The outlets whose name, other names, domains or country contain all words, those with most clippings first.
 * @param words as typed, in any case
 */
export function findOutlets(rows: readonly OutletRow[], words: string): OutletRow[] {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  const found = rows.filter((row) => {
    const text = [row.name, ...row.aliases, ...row.domains, row.country].join('\n').toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  return found.sort((one, other) => other.count - one.count || byName(one.name, other.name));
}
