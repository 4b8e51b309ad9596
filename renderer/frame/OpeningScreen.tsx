import { useTranslation } from 'react-i18next';
import classes from './OpeningScreen.module.css';

/** What the window shows while the library that was left open is being opened, if that takes a moment. */
export function OpeningScreen() {
  const { t } = useTranslation();
  return (
    <main className={classes.page}>
      <p role="status">{t('opening')}</p>
    </main>
  );
}
