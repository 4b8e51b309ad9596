import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigation } from '../navigation/use-navigation';
import classes from './TopBar.module.css';

interface Props {
  readonly place?: ReactNode;
  readonly actions: ReactNode;
}

export function TopBar({ place, actions }: Props) {
  const { t } = useTranslation();
  const { view, go } = useNavigation();
  const inLibrary = view.screen === 'library';
  return (
    <header className={classes.bar}>
      <span className={classes.name}>
        {t('app')}
        <i aria-hidden>.</i>
      </span>
      <nav className={classes.tabs} aria-label={t('tabs.label')}>
        <button type="button" aria-current={inLibrary ? 'page' : undefined} onClick={() => go({ screen: 'library' })}>
          {t('tabs.library')}
        </button>
        <button type="button" aria-current={inLibrary ? undefined : 'page'} onClick={() => go({ screen: 'reviews' })}>
          {t('tabs.reviews')}
        </button>
      </nav>
      <div className={classes.place}>{place}</div>
      <div className={classes.actions}>{actions}</div>
    </header>
  );
}
