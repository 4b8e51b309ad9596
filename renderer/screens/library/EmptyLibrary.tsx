import { useTranslation } from 'react-i18next';
import { ThreeDoors } from '../../components/doors/ThreeDoors';
import classes from './EmptyLibrary.module.css';

/** What a library without clippings shows: the ways to the first one. */
export function EmptyLibrary() {
  const { t } = useTranslation('library');
  return (
    <main className={classes.page}>
      <h1>{t('empty.title')}</h1>
      <p>{t('empty.what')}</p>
      <ThreeDoors />
    </main>
  );
}
