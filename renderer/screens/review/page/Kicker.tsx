import { useTranslation } from 'react-i18next';
import { documentDate } from '../../../../core/editor/document-date';
import { useReview } from '../review-context';
import { useField } from '../state/use-fields';
import classes from './Page.module.css';

/** `Press review · 11 April`, in the language of the review; a click opens the details, where the date is set. */
export function Kicker({ onDetails }: { onDetails(open: boolean): void }) {
  const { t } = useTranslation('review');
  const { editor } = useReview();
  const date = useField(editor, 'date');
  const language = useField(editor, 'language');
  return (
    <button type="button" className={classes.kicker} lang={language} title={t('details.open')} onClick={() => onDetails(true)}>
      {t(`kicker.${language}`)} · {documentDate(date, language, 'kicker')}
    </button>
  );
}
