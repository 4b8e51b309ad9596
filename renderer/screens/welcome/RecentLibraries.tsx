import { useTranslation } from 'react-i18next';
import type { RecentLibrary } from '../../../core/contract/library-calls';
import { Badge } from '../../components/Badge';
import { useDoors } from '../../components/doors/doors';
import { usePublished } from '../../components/format/use-published';
import classes from './WelcomeScreen.module.css';

/** Libraries opened before, newest first. One that is not where it was is shown, but cannot be opened. */
export function RecentLibraries({ libraries }: { readonly libraries: readonly RecentLibrary[] }) {
  const { t } = useTranslation('welcome');
  const { open } = useDoors();
  const published = usePublished();
  return (
    <ul className={classes.recent}>
      {libraries.map(({ folder, name, openedAt, missing, failure }) => (
        <li key={folder}>
          <button type="button" className={classes.library} disabled={missing} title={missing ? t('missingWhy') : undefined} onClick={() => void open(folder)}>
            <b dir="auto">
              {name} {missing && <Badge tone="warning">{t('missing')}</Badge>}
            </b>
            <span className={classes.when}>{t('opened', { when: published(openedAt, 'full') })}</span>
            <small>{folder}</small>
            {failure !== null && !missing && <span className={classes.failure}>{failure}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
