import type { OutletReference, OutletRow } from '../../../core/contract/outlet-calls';

/** What tells a row from the others as long as it is shown. */
export function outletKey({ id, name }: OutletRow): string {
  return id ?? `named ${name}`;
}

/** How core is told of the outlet of a row. */
export function referenceTo({ id, name }: OutletRow): OutletReference {
  return id === null ? { name } : { id };
}
