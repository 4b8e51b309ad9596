import { useTranslation } from 'react-i18next';
import type { Usage } from '../../../../core/contract/clipping-calls';
import { useNavigation } from '../../../navigation/use-navigation';
import classes from './Notes.module.css';

/** The places in reviews that cite something; each leads there. */
export function UsageLinks({ usage }: { readonly usage: readonly Usage[] }) {
  const { t } = useTranslation('library');
  const { go } = useNavigation();
  if (usage.length === 0) return null;
  return (
    <ul className={classes.usage}>
      {usage.map(({ reviewId, reviewTitle, sentence, position }) => (
        <li key={`${reviewId} ${position}`}>
          <button type="button" onClick={() => go({ screen: 'review', reviewId, position })}>
            {t('usage.in', { review: reviewTitle === '' ? t('untitledReview') : reviewTitle, sentence })}
          </button>
        </li>
      ))}
    </ul>
  );
}
