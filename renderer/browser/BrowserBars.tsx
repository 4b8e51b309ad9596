import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BrowserStatus } from './BrowserStatus';
import { BrowserToolbar } from './BrowserToolbar';
import { useBarHeights } from './use-bar-heights';
import { useBrowserState } from './use-browser-state';
import classes from './BrowserBars.module.css';

/** What stands above and below a page in Dateline's browser. The page itself lies in a surface of its own between them. */
export function BrowserBars() {
  const { t } = useTranslation('browser');
  const state = useBrowserState();
  const above = useRef<HTMLElement>(null);
  const below = useRef<HTMLElement>(null);
  useBarHeights(above, below);
  return (
    <div className={classes.window}>
      <header ref={above}>
        <BrowserToolbar state={state} />
      </header>
      <main className={classes.place} aria-label={t('page')}>
        {state.address === '' && (
          <div className={classes.empty}>
            <h1>{t('empty.title')}</h1>
            <p>{t('empty.what')}</p>
          </div>
        )}
      </main>
      <footer ref={below}>
        <BrowserStatus state={state} />
      </footer>
    </div>
  );
}
