import type { Material } from './acquire/material';
import { normaliseAddress } from './acquire/normalise-address';
import { recogniseKind } from './kinds/kinds';

/** @returns the address that a shortcut stands for, in the form addresses are fetched in, or null for anything else */
export function pointedTo(material: Material): string | null {
  const target = recogniseKind(material.bytes, material)?.pointsTo?.(material.bytes) ?? null;
  return target === null ? null : normaliseAddress(target);
}
