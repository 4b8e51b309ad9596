import { useRef } from 'react';
import { useAction } from '../../client/use-action';
import { useLibrary } from '../../components/use-library';
import { useNavigation } from '../../navigation/use-navigation';

/** Starts an empty review and opens it; nothing happens in a library that is open for reading only. */
export function useNewReview(): () => void {
  const { editable } = useLibrary();
  const { go } = useNavigation();
  const creating = useAction('reviews.create').mutateAsync;
  const begun = useRef(false);
  return () => {
    // The second click of a double one comes before the first is drawn.
    if (!editable || begun.current) return;
    begun.current = true;
    // A failure has been shown by the action itself.
    creating({ title: '', clippingIds: [] })
      .then(
        ({ id }) => go({ screen: 'review', reviewId: id }),
        () => undefined,
      )
      .finally(() => {
        begun.current = false;
      });
  };
}
