import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryProblem } from '../../core/contract/library-calls';
import { Dialog } from '../components/Dialog';
import { Notice } from '../components/Notice';
import { useLibrary } from '../components/use-library';
import { useNavigation } from '../navigation/use-navigation';
import { isTakeable } from './is-takeable';
import { LicenceNotice } from './licences/LicenceNotice';
import { MakeAnewButton } from './MakeAnewButton';
import { PlaceNotice } from './PlaceNotice';
import { ProblemList } from './ProblemList';
import { TakeCopyButton } from './TakeCopyButton';
import { UnsavedNotice } from './UnsavedNotice';
import classes from './LibraryNotices.module.css';

/** What the user should know of the library as a whole: that it is read-only, and files that could not be read. */
export function LibraryNotices() {
  const { t } = useTranslation();
  const { library } = useLibrary();
  const { go } = useNavigation();
  const [closedAt, setClosedAt] = useState(0);
  const [listed, setListed] = useState(false);
  const problems = library?.problems ?? [];
  // One that was settled makes room for the next to be told.
  if (closedAt > problems.length) setClosedAt(problems.length);
  const kind = kindOf(problems);
  const [only, ...others] = problems;
  const title = t(`problems.${kind}.title`, { count: problems.length });
  return (
    <div className={classes.notices}>
      {library?.readOnly && (
        <Notice tone="warning" title={t('readOnly.title')}>
          {library.readOnlyReason}
        </Notice>
      )}
      <UnsavedNotice />
      <PlaceNotice />
      <LicenceNotice />
      {problems.length > closedAt && (
        <Notice
          tone={kind === 'two-versions' ? 'warning' : 'error'}
          title={title}
          actions={
            <>
              {only !== undefined && others.length === 0 && (
                <>
                  <TakeCopyButton problem={only} />
                  <MakeAnewButton problem={only} />
                </>
              )}
              <Button size="compact-sm" variant="default" onClick={() => setListed(true)}>
                {t('problems.details')}
              </Button>
              {kind !== 'two-versions' && (
                <Button size="compact-sm" variant="default" onClick={() => go({ screen: 'safekeeping', part: 'check' })}>
                  {t('problems.check')}
                </Button>
              )}
              <Button size="compact-sm" variant="default" onClick={() => setClosedAt(problems.length)}>
                {t('close')}
              </Button>
            </>
          }
        >
          {t(`problems.${kind}.kept`, { count: problems.length })} {problems.every(isTakeable) && t('problems.copies', { count: problems.length })}
        </Notice>
      )}
      <Dialog opened={listed && problems.length > 0} onClose={() => setListed(false)} size="lg" title={title}>
        <ProblemList folder={library?.folder ?? ''} problems={problems} onLeave={() => setListed(false)} />
      </Dialog>
    </div>
  );
}

/** What all of them have in common. */
function kindOf(problems: readonly LibraryProblem[]): LibraryProblem['kind'] | 'several' {
  const [first, ...others] = problems;
  return first === undefined || others.some(({ kind }) => kind !== first.kind) ? 'several' : first.kind;
}
