import { useTranslation } from 'react-i18next';
import { Dialog } from '../Dialog';
import { KeyCap } from '../KeyCap';
import { keyTable, type KeyGroup } from './key-table';
import classes from './KeyListDialog.module.css';

const GROUPS: KeyGroup[] = ['list', 'clipping', 'reader', 'review', 'window'];

interface Props {
  readonly opened: boolean;
  onClose(): void;
}

/** All keys of the window, made from the key table. */
export function KeyListDialog({ opened, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('keys.title')} size="xl">
      <div className={classes.groups}>
        {GROUPS.map((group) => (
          <section key={group} className={classes.group}>
            <h3>{t(`keys.group.${group}`)}</h3>
            <dl>
              {keyTable
                .filter((entry) => entry.group === group)
                .map((entry) => (
                  <div key={entry.action} className={classes.entry}>
                    <dt>
                      {(entry.shown ? [entry.shown] : entry.chords).map((chord) => (
                        <KeyCap key={chord} chord={chord} />
                      ))}
                    </dt>
                    <dd>{t(`keys.action.${entry.action.replaceAll('.', '-')}`)}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
