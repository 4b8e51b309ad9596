import { useTranslation } from 'react-i18next';
import { useAction } from '../../client/use-action';
import { say } from '../../components/say';
import { useLibrary } from '../../components/use-library';
import { useNavigation } from '../../navigation/use-navigation';
import { isBundle, useOpenBundles } from './use-open-bundles';

/** Asks for reviews in Markdown and for bundles, and makes a review of each; a single one is opened. */
export function useImportMarkdown(): () => void {
  const { t } = useTranslation('reviews');
  const { editable } = useLibrary();
  const { go } = useNavigation();
  const choosing = useAction('shell.chooseFiles').mutateAsync;
  const importing = useAction('reviews.importMarkdown').mutateAsync;
  const openBundles = useOpenBundles();
  const importAll = async () => {
    const paths = await choosing({ purpose: 'markdown' });
    const made = [];
    for (const path of paths.filter((one) => !isBundle(one))) made.push(await importing({ path }));
    await openBundles(paths.filter(isBundle));
    const [only] = made;
    if (made.length === 1 && only) go({ screen: 'review', reviewId: only.id });
    else if (made.length > 1) say(t('imported', { count: made.length }));
  };
  return () => {
    // A failure has been shown by the action itself.
    if (editable) importAll().catch(() => undefined);
  };
}
