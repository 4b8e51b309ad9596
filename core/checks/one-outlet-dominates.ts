import type { Finding } from '../model/finding';
import type { Check } from './check';
import { MESSAGES } from './messages';

/** With fewer citations nothing can be said of balance. */
const LEAST_CITATIONS = 6;
const SHARE = 0.5;

/** Says when more than half of the statements with a source rest on one outlet though the review cites others too. */
export const oneOutletDominates: Check = ({ statements, clippings }) => {
  const counts = new Map<string, number>();
  let cited = 0;
  for (const { citations } of statements) {
    const outlets = new Set(citations.flatMap(({ passages }) => passages.map(({ clippingId }) => clippings.get(clippingId)?.metadata.outlet.value ?? null)));
    if (outlets.size === 0) continue;
    cited += 1;
    for (const outlet of outlets) if (outlet !== null) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  }
  const [largest] = [...counts].sort((one, other) => other[1] - one[1]);
  if (cited < LEAST_CITATIONS || counts.size < 2 || !largest || largest[1] / cited <= SHARE) return [];
  const [name, count] = largest;
  return [{ rule: 'one-outlet-dominates', severity: 'note', message: MESSAGES.dominates(name, count, cited), from: 0, to: 0, text: name, sentence: '' } satisfies Finding];
};
