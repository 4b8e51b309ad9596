import { useEffect, useState } from 'react';
import { openRemarks, type OpenRemarks } from '../../../../core/editor/suggestions/open-remarks';
import type { Severity } from '../../../../core/model/finding';
import type { Id } from '../../../../core/model/id';
import { call } from '../../../client/call';

export type OpenCheckCounts = Record<Severity | keyof OpenRemarks, number>;

/** How many findings of each severity, comments and suggested changes are open in a review; null until it is known, or when it cannot be told. */
export function useOpenChecks(reviewId: Id): OpenCheckCounts | null {
  const [counts, setCounts] = useState<OpenCheckCounts | null>(null);
  useEffect(() => {
    let wanted = true;
    void countOpen(reviewId).then(
      (counted) => wanted && setCounts(counted),
      // The export itself says what is wrong with the review.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [reviewId]);
  return counts;
}

async function countOpen(reviewId: Id): Promise<OpenCheckCounts | null> {
  const opened = await call('reviews.get', { id: reviewId });
  if (opened.state === 'unreadable') return null;
  const { findings } = await call('checks.run', { reviewId, document: opened.review.document });
  const counts: OpenCheckCounts = { error: 0, warning: 0, note: 0, ...openRemarks(opened.review) };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}
