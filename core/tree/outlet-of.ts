import type { Clipping } from '../model/clipping';
import type { Licence, Outlet, Rights } from '../model/outlet';
import { imprintOf } from '../outlets/imprint-of';
import { outletRegister, type Imprint } from '../outlets/outlet-register';
import { KeptByClipping } from './kept-by-clipping';

export interface NamedOutlet {
  /** Name in use in the library; null if the clipping does not say who published it. */
  name: string | null;
  rights: Rights;
  licence: Licence;
}

/** Addresses are not taken apart anew each time that somebody asks for the outlet of a clipping. */
const imprints = new KeptByClipping<Imprint>();

/**
 * Who published a clipping, under the name the library uses for it. An outlet that the library does not list keeps
 * the clipping's name and full rights.
 */
export function outletOf(clipping: Clipping, outlets: readonly Outlet[]): NamedOutlet {
  const imprint = imprints.of(clipping, [], () => imprintOf(clipping));
  const known = outletRegister(outlets).find(imprint);
  if (known !== null) return { name: known.name, rights: known.rights, licence: known.licence ?? {} };
  return { name: imprint.name, rights: 'full', licence: {} };
}
