import { outletName } from '../../editor/outlet-name';
import { outletFinder } from '../../checks/outlet-finder';
import type { Clipping } from '../../model/clipping';
import type { DraftContext } from './draft-context';

/** Who says it: `Dala Press`, or `Dala Press and six other outlets`. */
export function subject(clipping: Clipping, others: number, context: DraftContext): string {
  const { phrases, language, library } = context;
  const name = clipping.metadata.outlet.value;
  const known = name === null ? null : outletFinder(library).named(name);
  const written = name === null ? phrases.unnamed : outletName(known ?? { name, aliases: [] }, language);
  return others > 0 ? written + phrases.others(others) : written;
}
