import type { Outlet } from '../model/outlet';
import { foldText } from '../search/folded-words';

/** The folded names, in every spelling, of the outlets that are news agencies. */
export function agencyKeys(outlets: readonly Outlet[]): string[] {
  const agencies = outlets.filter(({ kind }) => kind === 'agency');
  return agencies.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldText);
}
