import { namedOutlet } from '../../editor/outlet-name';
import { outletFinder } from '../../checks/outlet-finder';
import type { Clipping } from '../../model/clipping';
import type { DraftContext } from './draft-context';

/** Who says it: `Dala Press`, or `Dala Press and six other outlets`. */
export function subject(clipping: Clipping, others: number, context: DraftContext): string {
  const { phrases, language, library, review } = context;
  const name = clipping.metadata.outlet.value;
  const known = name === null ? null : outletFinder(library).named(name);
  const written = name === null ? phrases.unnamed : namedOutlet({ name: known?.name ?? name, aliases: known?.aliases ?? [], language: clipping.metadata.language.value ?? 'und' }, language, review.outletLanguages === true);
  return others > 0 ? written + phrases.others(others) : written;
}
