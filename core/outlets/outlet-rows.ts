import type { OutletRow } from '../contract/outlet-calls';
import type { Outlet } from '../model/outlet';

/** How many clippings an outlet has, under the name that the library has for it. */
interface Counted {
  name: string;
  language: string;
  count: number;
}

/** The library's outlets, and those that only clippings name: what is known of these is their name and language. */
export function outletRows(outlets: readonly Outlet[], counted: readonly Counted[]): OutletRow[] {
  const counts = new Map(counted.map(({ name, count }) => [name, count]));
  const listed = outlets.map((outlet) => ({ ...outlet, listed: true, count: counts.get(outlet.name) ?? 0 }));
  const names = new Set(outlets.map(({ name }) => name));
  const found = counted.filter(({ name }) => !names.has(name));
  return [...listed, ...found.map(({ name, language, count }) => ({ ...unlistedOutlet(name, language), id: null, listed: false, count }))];
}

/** All that is known of an outlet that only clippings name. */
export function unlistedOutlet(name: string, language: string): Omit<Outlet, 'id'> {
  return { name, aliases: [], domains: [], language, country: '', kind: 'other', rights: 'full' };
}
