import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../client/use-action';
import { say } from '../../components/say';
import { useNavigation } from '../../navigation/use-navigation';

/** @returns whether a path is that of a review bundle */
export function isBundle(path: string): boolean {
  return /\.dateline$/i.test(path);
}

/** Takes review bundles into the open library and shows the last of their reviews. */
export function useOpenBundles(): (paths: readonly string[]) => Promise<void> {
  const { t } = useTranslation('reviews');
  const { go } = useNavigation();
  const importing = useAction('reviews.importBundle').mutateAsync;
  return useCallback(
    async (paths: readonly string[]) => {
      for (const path of paths) {
        // A failure has been shown by the action itself.
        const taken = await importing({ path }).catch(() => null);
        if (taken === null) continue;
        go({ screen: 'review', reviewId: taken.reviewId });
        say(taken.known ? t('bundle.known', { title: taken.title }) : t('bundle.taken', { title: taken.title, count: taken.added.length }), { id: 'bundle' });
      }
    },
    [importing, go, t],
  );
}
