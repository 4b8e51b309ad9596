import type { Clipping } from '../model/clipping';
import type { Outlet, Rights } from '../model/outlet';

export interface NamedOutlet {
  /** Name in use in the library; null if the clipping does not say who published it. */
  name: string | null;
  rights: Rights;
}

/**
 * Who published a clipping, under the name the library uses for it: looked up by name, by other name, and then by
 * the domain of the address. An outlet that the library does not list keeps the clipping's name and full rights.
 */
export function outletOf(clipping: Clipping, outlets: readonly Outlet[]): NamedOutlet {
  const name = clipping.metadata.outlet.value?.trim() ?? '';
  const known = byName(name, outlets) ?? byDomain(clipping.metadata.address.value, outlets);
  if (known !== undefined) return { name: known.name, rights: known.rights };
  return { name: name === '' ? null : name, rights: 'full' };
}

function byName(name: string, outlets: readonly Outlet[]): Outlet | undefined {
  if (name === '') return undefined;
  const wanted = folded(name);
  return outlets.find((outlet) => [outlet.name, ...outlet.aliases].some((known) => folded(known) === wanted));
}

function byDomain(address: string | null, outlets: readonly Outlet[]): Outlet | undefined {
  const host = hostname(address);
  if (host === null) return undefined;
  return outlets.find((outlet) => outlet.domains.some((domain) => host === domain || host.endsWith(`.${domain}`)));
}

function hostname(address: string | null): string | null {
  if (address === null) return null;
  try {
    return new URL(address).hostname;
  } catch {
    return null;
  }
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
