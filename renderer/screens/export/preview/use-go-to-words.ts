import { useCallback } from 'react';
import type { Id } from '../../../../core/model/id';
import { call } from '../../../client/call';
import { useNavigation } from '../../../navigation/use-navigation';
import { placeOfWords } from './place-of-words';

/** @returns a function that goes from printed words to their place in the editor, if they are of the review's own text */
export function useGoToWords(reviewId: Id): (line: string) => void {
  const { go } = useNavigation();
  return useCallback(
    (line) => {
      const find = async () => {
        const opened = await call('reviews.get', { id: reviewId });
        const position = opened.state === 'editable' ? placeOfWords(opened.review.document, line) : null;
        if (position !== null) go({ screen: 'review', reviewId, position });
      };
      // What cannot be read has no place to go to; the preview itself says what is wrong.
      find().catch(() => undefined);
    },
    [go, reviewId],
  );
}
