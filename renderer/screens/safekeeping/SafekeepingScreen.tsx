import { useTranslation } from 'react-i18next';
import { useLibrary } from '../../components/use-library';
import { ScreenLayout } from '../../frame/ScreenLayout';
import type { SafekeepingPart } from '../../navigation/safekeeping-part';
import { useNavigation } from '../../navigation/use-navigation';
import { BackupsPart } from './backups/BackupsPart';
import { CheckPart } from './check/CheckPart';
import { IndexPart } from './check/IndexPart';
import { PlacePart } from './place/PlacePart';
import classes from './Safekeeping.module.css';
import { TrashPart } from './trash/TrashPart';

const PARTS: readonly SafekeepingPart[] = ['backups', 'check', 'index', 'trash', 'place'];

/** Everything that keeps the library safe: copies of it, a look at all its files, its index, its trash. */
export function SafekeepingScreen({ part }: { readonly part: SafekeepingPart }) {
  const { t } = useTranslation('safekeeping');
  const { library } = useLibrary();
  const { go } = useNavigation();
  return (
    <ScreenLayout place={t('where', { name: library?.name })} actions={null} status={<span>{library?.folder}</span>}>
      <div className={classes.columns}>
        <nav className={classes.parts} aria-label={t('title')}>
          {PARTS.map((one) => (
            <button key={one} type="button" aria-current={one === part ? 'page' : undefined} onClick={() => go({ screen: 'safekeeping', part: one })}>
              {t(`${one}.title`)}
            </button>
          ))}
        </nav>
        <main className={classes.page} aria-label={t(`${part}.title`)}>
          <Part part={part} />
        </main>
      </div>
    </ScreenLayout>
  );
}

function Part({ part }: { readonly part: SafekeepingPart }) {
  switch (part) {
    case 'backups':
      return <BackupsPart />;
    case 'check':
      return <CheckPart />;
    case 'index':
      return <IndexPart />;
    case 'trash':
      return <TrashPart />;
    case 'place':
      return <PlacePart />;
  }
}
