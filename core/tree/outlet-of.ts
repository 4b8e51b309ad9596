import type { Clipping } from '../model/clipping';
import type { Licence, Outlet, Rights } from '../model/outlet';
import { imprintOf } from '../outlets/imprint-of';
import { outletRegister } from '../outlets/outlet-register';

export interface NamedOutlet {
  /** Name in use in the library; null if the clipping does not say who published it. */
  name: string | null;
  rights: Rights;
  licence: Licence;
}

/**
 * Who published a clipping, under the name the library uses for it. An outlet that the library does not list keeps
 * the clipping's name and full rights.
 */
export function outletOf(clipping: Clipping, outlets: readonly Outlet[]): NamedOutlet {
  const imprint = imprintOf(clipping);
  const known = outletRegister(outlets).find(imprint);
  if (known !== null) return { name: known.name, rights: known.rights, licence: known.licence ?? {} };
  return { name: imprint.name, rights: 'full', licence: {} };
}
