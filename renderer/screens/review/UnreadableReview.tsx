import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/Notice';
import { ScreenLayout } from '../../frame/ScreenLayout';
import classes from './UnreadableReview.module.css';

interface Props {
  readonly title: string;
  readonly reason: string;
  /** The file as it is. */
  readonly raw: string;
}

/** A review that this version does not understand: shown as it lies on disk, and never saved over. */
export function UnreadableReview({ title, reason, raw }: Props) {
  const { t } = useTranslation('review');
  return (
    <ScreenLayout place={title} actions={null}>
      <main className={classes.page}>
        <h1>{title}</h1>
        <Notice tone="error" title={t('unreadable.title')}>
          <p>{reason}</p>
          <p>{t('unreadable.kept')}</p>
        </Notice>
        <h2>{t('unreadable.raw')}</h2>
        <pre tabIndex={0} aria-label={t('unreadable.raw')}>
          {raw}
        </pre>
      </main>
    </ScreenLayout>
  );
}
