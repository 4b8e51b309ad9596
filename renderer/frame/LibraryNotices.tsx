import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryProblem } from '../../core/contract/library-calls';
import type { Id } from '../../core/model/id';
import { useAction } from '../client/use-action';
import { Dialog } from '../components/Dialog';
import { Notice } from '../components/Notice';
import { useLibrary } from '../components/use-library';
import { useNavigation } from '../navigation/use-navigation';
import { LicenceNotice } from './licences/LicenceNotice';
import { PlaceNotice } from './PlaceNotice';
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
          {t(`problems.${kind}.kept`, { count: problems.length })}
        </Notice>
      )}
      <Dialog opened={listed} onClose={() => setListed(false)} size="lg" title={title}>
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

interface ProblemListProps {
  readonly folder: string;
  readonly problems: readonly LibraryProblem[];
  onLeave(): void;
}

function ProblemList({ folder, problems, onLeave }: ProblemListProps) {
  const { t } = useTranslation();
  const { go } = useNavigation();
  const toBackups = () => {
    go({ screen: 'safekeeping', part: 'backups' });
    onLeave();
  };
  const toClipping = (clippingId: Id) => {
    go({ screen: 'library', clippingId, versions: true });
    onLeave();
  };
  const reveal = useAction('shell.revealFile');
  return (
    <ul className={classes.problems}>
      {problems.map(({ file, setAside, message, copy, clippingId }) => (
        <li key={`${file} ${setAside ?? ''}`}>
          <code>{file}</code>
          <p>{message}</p>
          <div className={classes.ways}>
            {clippingId !== undefined && (
              <Button size="compact-sm" onClick={() => toClipping(clippingId)}>
                {t('problems.compare')}
              </Button>
            )}
            <Button size="compact-sm" variant="default" onClick={() => reveal.mutate({ path: inFolder(folder, setAside === null ? file : beside(file, setAside)) })}>
              {t('problems.reveal')}
            </Button>
            {copy !== undefined && (
              <Button size="compact-sm" onClick={toBackups}>
                {t('problems.fromBackup')}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function beside(file: string, name: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1) + name;
}

/** Paths of a library come relative to its folder, or absolute as they are. */
function inFolder(folder: string, path: string): string {
  return /^([\\/]|[A-Za-z]:)/.test(path) ? path : `${folder}/${path}`;
}
