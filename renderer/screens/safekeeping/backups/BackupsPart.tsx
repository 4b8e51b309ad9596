import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../client/use-answer';
import { useDoors } from '../../../components/doors/doors';
import { usePublished } from '../../../components/format/use-published';
import { useJobs } from '../../../frame/safekeeping/jobs';
import { JobLine } from '../../../frame/safekeeping/JobLine';
import { useBackupFile } from '../../../frame/safekeeping/use-backup-file';
import classes from '../Safekeeping.module.css';
import { BackupRow } from './BackupRow';
import { ClippingCopies } from './ClippingCopies';

/** The automatic backups, and files that hold the whole library. */
export function BackupsPart() {
  const { t } = useTranslation('safekeeping');
  const jobs = useJobs();
  const doors = useDoors();
  const save = useBackupFile();
  const saving = jobs.of('backups.save');
  return (
    <>
      <div className={classes.intro}>
        <h1>{t('backups.title')}</h1>
        <p>{t('backups.intro')}</p>
      </div>
      <section className={classes.section}>
        <h2>{t('backups.file.title')}</h2>
        <p>{t('backups.file.text')}</p>
        {saving ? (
          <JobLine running={saving} />
        ) : (
          <div className={classes.buttons}>
            <Button onClick={save}>{t('backups.file.save')}</Button>
            <Button variant="default" onClick={doors.restore}>
              {t('backups.file.restore')}
            </Button>
          </div>
        )}
      </section>
      <AutomaticBackups />
    </>
  );
}

function AutomaticBackups() {
  const { t } = useTranslation('safekeeping');
  const published = usePublished();
  const { data, error } = useAnswer('backups.list', {});
  return (
    <>
      {data && data.nextAt !== null && <ClippingCopies standing={data.copies} />}
      <section className={classes.section}>
        <h2>{t('backups.automatic.title')}</h2>
        <p>{t('backups.automatic.text')}</p>
        {error && <p role="alert">{error.message}</p>}
        {data?.backups.length === 0 && <p>{t('backups.automatic.none')}</p>}
        {data && data.backups.length > 0 && (
          <ul className={classes.list} aria-label={t('backups.automatic.title')}>
            {data.backups.map((backup) => (
              <BackupRow key={backup.day} backup={backup} />
            ))}
          </ul>
        )}
        {data && (
          <p className={classes.next}>
            {data.nextAt === null ? t('backups.automatic.readOnly') : t('backups.automatic.next', { when: published(data.nextAt, 'full') })}
          </p>
        )}
      </section>
    </>
  );
}
