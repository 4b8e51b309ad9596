import type { Clipping } from '../model/clipping';
import type { Outlet } from '../model/outlet';
import { imprintOf } from './imprint-of';
import { outletRegister } from './outlet-register';

/**
 * A clipping as it is shown, checked and exported: with its outlet under the name that the library's list has for it.
 * What the clipping itself says stays among the candidates. It is never saved like that: taking two outlets apart
 * again must give each its clippings back.
 */
export function withOutlet(clipping: Clipping, outlets: readonly Outlet[]): Clipping {
  const imprint = imprintOf(clipping);
  const name = outletRegister(outlets).find(imprint)?.name ?? imprint.name;
  const { outlet } = clipping.metadata;
  if (name === null || name === outlet.value) return clipping;
  const own = outlet.value === null || outlet.origin === null ? [] : [{ value: outlet.value, origin: outlet.origin }];
  const candidates = [...own, ...outlet.candidates.filter(({ value }) => value !== outlet.value && value !== name)];
  return { ...clipping, metadata: { ...clipping.metadata, outlet: { ...outlet, value: name, origin: outlet.origin ?? 'address', candidates } } };
}
