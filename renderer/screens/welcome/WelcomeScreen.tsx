import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../client/use-answer';
import { useDoors } from '../../components/doors/doors';
import { ThreeDoors } from '../../components/doors/ThreeDoors';
import { RecentLibraries } from './RecentLibraries';
import classes from './WelcomeScreen.module.css';

/** What the window shows while no library is open. */
export function WelcomeScreen() {
  const { t } = useTranslation('welcome');
  const doors = useDoors();
  const recent = useAnswer('library.recent', {}).data ?? [];
  return (
    <main className={classes.page}>
      <h1 className={classes.name}>
        {t('common:app')}
        <i aria-hidden>.</i>
      </h1>
      <p className={classes.what}>{t('what')}</p>
      <ThreeDoors />
      <section className={classes.libraries} aria-labelledby="libraries-title">
        <div className={classes.heading}>
          <h2 id="libraries-title">{t('libraries')}</h2>
          <Button variant="default" onClick={() => void doors.create()}>
            {t('new')}
          </Button>
          <Button variant="default" onClick={() => void doors.open()}>
            {t('open')}
          </Button>
          <Button variant="default" onClick={doors.restore}>
            {t('restore')}
          </Button>
        </div>
        {recent.length > 0 ? <RecentLibraries libraries={recent} /> : <p>{t('none')}</p>}
      </section>
    </main>
  );
}
