import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AutomaticBackup } from '../../../../core/contract/safekeeping-calls';
import { useBytes } from '../../../components/format/use-bytes';
import { usePublished } from '../../../components/format/use-published';
import classes from '../Safekeeping.module.css';
import { BackupContents } from './BackupContents';

/** An automatic backup; what is in it is shown when that is asked for. */
export function BackupRow({ backup: { day, madeAt, reviews, bytes } }: { readonly backup: AutomaticBackup }) {
  const { t } = useTranslation('safekeeping');
  const published = usePublished();
  const size = useBytes();
  const [opened, setOpened] = useState(false);
  const date = published(day, 'full');
  return (
    <li>
      <div className={classes.line}>
        <div>
          <span className={classes.name}>{date}</span>
          <span className={classes.meta}>{t('backups.row', { reviews: t('backups.reviews', { count: reviews }), size: size(bytes), when: published(madeAt, 'full') })}</span>
        </div>
        <Button variant="default" size="compact-sm" aria-expanded={opened} aria-label={t(opened ? 'backups.hideNamed' : 'backups.showNamed', { day: date })} onClick={() => setOpened(!opened)}>
          {t(opened ? 'backups.hide' : 'backups.show')}
        </Button>
      </div>
      {opened && <BackupContents day={day} />}
    </li>
  );
}
