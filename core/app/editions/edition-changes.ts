import { statements } from '../../editor/statements';
import type { EditionChanges } from '../../model/edition';
import type { EditionState } from '../../model/edition-state';

type Compared = Pick<EditionState, 'review' | 'clippings'>;

/** @returns how many sentences and clippings came and went from one state to the next; a sentence that was changed did both */
export function editionChangesOf(before: Compared, after: Compared): EditionChanges {
  const [saidBefore, saidAfter] = [sentencesOf(before), sentencesOf(after)];
  const [listedBefore, listedAfter] = [listedIn(before), listedIn(after)];
  return {
    statementsAdded: without(saidAfter, saidBefore).length,
    statementsRemoved: without(saidBefore, saidAfter).length,
    clippingsAdded: without(listedAfter, listedBefore).length,
    clippingsRemoved: without(listedBefore, listedAfter).length,
  };
}

/**
 * The sentences that one state has and another has not, in their order.
 * @returns each as often as it stands more often in `one`
 */
export function sentencesWithout(one: Compared, other: Compared): string[] {
  return without(sentencesOf(one), sentencesOf(other));
}

function sentencesOf({ review }: Compared): string[] {
  return statements(review.document).map(({ text }) => text);
}

function listedIn({ review, clippings }: Compared): string[] {
  return [...new Set([...review.clippings.map(({ clippingId }) => clippingId), ...clippings.map(({ id }) => id)])];
}

function without(one: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const item of other) left.set(item, (left.get(item) ?? 0) + 1);
  return one.filter((item) => {
    const count = left.get(item) ?? 0;
    if (count > 0) left.set(item, count - 1);
    return count === 0;
  });
}
