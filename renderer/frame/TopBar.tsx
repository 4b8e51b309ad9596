import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigation } from '../navigation/use-navigation';
import classes from './TopBar.module.css';

const tabs = ['library', 'reviews', 'feeds'] as const;

interface Props {
  readonly place?: ReactNode;
  readonly actions: ReactNode;
}

export function TopBar({ place, actions }: Props) {
  const { t } = useTranslation();
  const { view, go } = useNavigation();
  const here = view.screen === 'outlets' || view.screen === 'safekeeping' ? 'library' : view.screen === 'library' || view.screen === 'feeds' ? view.screen : 'reviews';
  return (
    <header className={classes.bar}>
      <span className={classes.name}>
        {t('app')}
        <i aria-hidden>.</i>
      </span>
      <nav className={classes.tabs} aria-label={t('tabs.label')}>
        {tabs.map((screen) => (
          <button key={screen} type="button" aria-current={screen === here ? 'page' : undefined} onClick={() => go({ screen })}>
            {t(`tabs.${screen}`)}
          </button>
        ))}
      </nav>
      <div className={classes.place}>{place}</div>
      <div className={classes.actions}>{actions}</div>
    </header>
  );
}
