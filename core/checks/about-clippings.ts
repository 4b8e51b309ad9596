import type { Statement } from '../editor/statement';
import type { Finding } from '../model/finding';
import type { Id } from '../model/id';
import type { Clipping } from '../model/clipping';
import { citedClippings } from '../review/markdown/cited-clippings';
import type { CheckContext } from './check';

/** A clipping of a review, and the first statement that cites it or null. */
export interface UsedClipping {
  clipping: Clipping;
  statement: Statement | null;
  shelved: boolean;
}

/** The clippings that a review cites, shows or shelves, as far as they are in the library; those of the text first. */
export function usedClippings({ review, statements, clippings }: CheckContext): UsedClipping[] {
  const citing = new Map<Id, Statement>();
  for (const statement of statements) {
    for (const { clippingId } of statement.citations.flatMap(({ passages }) => passages)) {
      if (!citing.has(clippingId)) citing.set(clippingId, statement);
    }
  }
  const shelved = new Set(review.clippings.map(({ clippingId }) => clippingId));
  const ids = new Set([...citing.keys(), ...citedClippings(review.document), ...shelved]);
  return [...ids].flatMap((id) => {
    const clipping = clippings.get(id);
    return clipping ? [{ clipping, statement: citing.get(id) ?? null, shelved: shelved.has(id) }] : [];
  });
}

/** Where a finding about a clipping stands: at the statement that cites it first, else at the beginning of the review. */
export function placeOf({ clipping, statement }: UsedClipping): Pick<Finding, 'from' | 'to' | 'text' | 'sentence' | 'clippingId'> {
  const name = clipping.metadata.title.value ?? clipping.metadata.outlet.value ?? clipping.id;
  if (statement === null) return { from: 0, to: 0, text: name, sentence: '', clippingId: clipping.id };
  return { from: statement.from, to: statement.to, text: statement.text, sentence: statement.text, clippingId: clipping.id };
}
