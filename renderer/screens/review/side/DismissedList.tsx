import { useTranslation } from 'react-i18next';
import type { Dismissal } from '../../../../core/model/finding';
import { changeFields } from '../../../editor/review-fields';
import { useReview } from '../review-context';
import { useField } from '../state/use-fields';
import classes from './FindingCard.module.css';

/** The findings that were dismissed, with the reasons; each can be taken up again. */
export function DismissedList() {
  const { t } = useTranslation('review');
  const { editor, editable } = useReview();
  const dismissed = useField(editor, 'dismissed');
  if (dismissed.length === 0) return null;
  const restore = (dismissal: Dismissal) =>
    changeFields(editor, { dismissed: dismissed.filter((one) => one !== dismissal) });
  return (
    <details className={classes.dismissed}>
      <summary>{t('checks.dismissed', { count: dismissed.length })}</summary>
      <ul>
        {dismissed.map((dismissal) => (
          <li key={`${dismissal.rule} ${dismissal.sentence} ${dismissal.text}`}>
            <b>{t(`rule.${dismissal.rule}`)}</b>
            <q>{dismissal.text}</q>
            <span>{t('checks.reason', { reason: dismissal.reason })}</span>
            {editable && (
              <button type="button" onClick={() => restore(dismissal)}>
                {t('checks.restore')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
