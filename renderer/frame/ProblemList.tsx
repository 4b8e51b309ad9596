import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LibraryProblem } from '../../core/contract/library-calls';
import type { Id } from '../../core/model/id';
import { useAction } from '../client/use-action';
import { useNavigation } from '../navigation/use-navigation';
import classes from './LibraryNotices.module.css';
import { MakeAnewButton } from './MakeAnewButton';
import { TakeCopyButton } from './TakeCopyButton';

interface Props {
  readonly folder: string;
  readonly problems: readonly LibraryProblem[];
  onLeave(): void;
}

/** What became known of an open library, a problem a row, with the ways to settle it. */
export function ProblemList({ folder, problems, onLeave }: Props) {
  return (
    <ul className={classes.problems}>
      {problems.map((problem) => (
        <ProblemRow key={`${problem.file} ${problem.setAside ?? ''}`} folder={folder} problem={problem} isLast={problems.length === 1} onLeave={onLeave} />
      ))}
    </ul>
  );
}

interface RowProps {
  readonly folder: string;
  readonly problem: LibraryProblem;
  /** Whether there is nothing left to list once it is settled. */
  readonly isLast: boolean;
  onLeave(): void;
}

function ProblemRow({ folder, problem, isLast, onLeave }: RowProps) {
  const { t } = useTranslation();
  const { go } = useNavigation();
  const reveal = useAction('shell.revealFile');
  const { kind, file, setAside, message, copy, clippingId } = problem;
  const toBackups = () => {
    go({ screen: 'safekeeping', part: 'backups' });
    onLeave();
  };
  const toVersions = (id: Id) => {
    go({ screen: 'library', clippingId: id, versions: true });
    onLeave();
  };
  return (
    <li>
      <code>{file}</code>
      <p>{message}</p>
      <div className={classes.ways}>
        <TakeCopyButton problem={problem} onTaken={isLast ? onLeave : undefined} />
        <MakeAnewButton problem={problem} onMade={isLast ? onLeave : undefined} />
        {kind === 'two-versions' && clippingId !== undefined && (
          <Button size="compact-sm" onClick={() => toVersions(clippingId)}>
            {t('problems.compare')}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={() => reveal.mutate({ path: inFolder(folder, setAside === null ? file : beside(file, setAside)) })}>
          {t('problems.reveal')}
        </Button>
        {copy !== undefined && clippingId === undefined && (
          <Button size="compact-sm" onClick={toBackups}>
            {t('problems.fromBackup')}
          </Button>
        )}
      </div>
    </li>
  );
}

function beside(file: string, name: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1) + name;
}

/** Paths of a library come relative to its folder, or absolute as they are. */
function inFolder(folder: string, path: string): string {
  return /^([\\/]|[A-Za-z]:)/.test(path) ? path : `${folder}/${path}`;
}
