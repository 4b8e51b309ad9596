import type { Clipping } from '../model/clipping';
import type { Imprint } from './outlet-register';
import { plainDomain } from './plain-domain';

/** @returns what a clipping says of who published it, to look its outlet up by */
export function imprintOf({ metadata }: Pick<Clipping, 'metadata'>): Imprint {
  const { value, origin, chosen } = metadata.outlet;
  const name = value?.trim() ?? '';
  return { name: name === '' ? null : name, byHand: origin === 'user' || chosen === true, host: hostOf(metadata.address.value) };
}

function hostOf(address: string | null): string | null {
  if (address === null) return null;
  try {
    const { hostname } = new URL(address);
    return hostname === '' ? null : plainDomain(hostname);
  } catch {
    return null;
  }
}
