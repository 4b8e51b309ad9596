import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryFaultKind, MendedFault } from '../../../../core/model/library-fault';
import { useAnswer } from '../../../client/use-answer';
import { Notice } from '../../../components/Notice';
import { usePublished } from '../../../components/format/use-published';
import { useLibrary } from '../../../components/use-library';
import { useJobs } from '../../../frame/safekeeping/jobs';
import { JobLine } from '../../../frame/safekeeping/JobLine';
import { useNavigation } from '../../../navigation/use-navigation';
import classes from '../Safekeeping.module.css';
import { FaultList } from './FaultList';

/** What `repairLibrary` has a remedy for. */
const MENDABLE: ReadonlySet<LibraryFaultKind> = new Set(['damaged', 'clipping-missing', 'misplaced', 'backup-damaged', 'leftover', 'original-orphaned', 'index']);

/** A look at every file of the library, and what can be mended of what it finds. */
export function CheckPart() {
  const { t } = useTranslation('safekeeping');
  const { editable, whyNot } = useLibrary();
  const { finish } = useNavigation();
  const { of, run } = useJobs();
  const published = usePublished();
  const [mended, setMended] = useState<readonly MendedFault[]>([]);
  const report = useAnswer('check.last', {}).data ?? null;
  const running = of('check.library', 'check.mend');

  const check = async () => {
    setMended([]);
    await finish();
    await run('check.library', {});
  };
  const mend = async () => {
    await finish();
    setMended((await run('check.mend', {}))?.mended ?? []);
  };
  const mendable = report?.faults.some(({ fault }) => MENDABLE.has(fault)) === true;
  return (
    <>
      <div className={classes.intro}>
        <h1>{t('check.title')}</h1>
        <p>{t('check.intro')}</p>
      </div>
      {running ? (
        <JobLine running={running} />
      ) : (
        <div className={classes.buttons}>
          <Button onClick={() => void check()}>{t('check.now')}</Button>
          {mendable && (
            <Button variant="default" disabled={!editable} title={whyNot} onClick={() => void mend()}>
              {t('check.mend')}
            </Button>
          )}
        </div>
      )}
      {mended.length > 0 && (
        <section className={classes.section}>
          <h2>{t('check.mended', { count: mended.length })}</h2>
          <FaultList faults={mended} />
        </section>
      )}
      {!running && report && (
        <section className={classes.section} role="status">
          {report.faults.length === 0 ? (
            <Notice tone="info" title={t('check.well')}>
              {t('check.wellText', { count: report.documents, when: published(report.at, 'full') })}
            </Notice>
          ) : (
            <>
              <h2>{t('check.found', { count: report.faults.length })}</h2>
              <p>{t('check.foundText', { count: report.documents, when: published(report.at, 'full') })}</p>
              <FaultList faults={report.faults} />
            </>
          )}
        </section>
      )}
      {!running && !report && <p>{t('check.never')}</p>}
    </>
  );
}
