import { useCallback, useEffect, useState } from 'react';
import type { OpenedReview } from '../../../../core/contract/review-calls';
import type { Id } from '../../../../core/model/id';
import { call } from '../../../client/call';

type Opening = { opened: OpenedReview; turn: number } | { problem: string } | null;

export interface ReviewOpening {
  opening: Opening;
  /** Reads the review again from the library. */
  again(): void;
}

/**
 * Opens a review for editing. Not kept among the answers: what was opened is the start of an editing session, and a
 * copy from an earlier one must never be shown as if it were in the library.
 */
export function useOpenedReview(id: Id): ReviewOpening {
  const [opening, setOpening] = useState<Opening>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let wanted = true;
    call('reviews.get', { id }).then(
      (opened) => wanted && setOpening({ opened, turn }),
      (error: Error) => wanted && setOpening({ problem: error.message }),
    );
    return () => {
      wanted = false;
    };
  }, [id, turn]);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  return { opening, again };
}
