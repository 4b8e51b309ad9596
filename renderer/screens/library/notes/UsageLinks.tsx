import { useTranslation } from 'react-i18next';
import type { Usage } from '../../../../core/contract/clipping-calls';
import { useNavigation } from '../../../navigation/use-navigation';
import classes from './Notes.module.css';

/** The places in reviews that cite something, each once; each leads there. */
export function UsageLinks({ usage }: { readonly usage: readonly Usage[] }) {
  const { t } = useTranslation('library');
  const { go } = useNavigation();
  const places = new Map(usage.map((one) => [`${one.reviewId} ${one.position}`, one]));
  if (places.size === 0) return null;
  return (
    <ul className={classes.usage}>
      {[...places].map(([place, { reviewId, reviewTitle, heading, sentence, position }]) => (
        <li key={place}>
          <button type="button" onClick={() => go({ screen: 'review', reviewId, position })}>
            <small>
              {t('usage.in', { review: reviewTitle === '' ? t('untitledReview') : reviewTitle })}
              {heading ? ` ${t('usage.under', { heading })}` : ''}
            </small>
            <span dir="auto">{sentence}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
