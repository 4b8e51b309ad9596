import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryFault, MendedFault } from '../../../../core/model/library-fault';
import { useAction } from '../../../client/use-action';
import { Badge } from '../../../components/Badge';
import { useLibrary } from '../../../components/use-library';
import classes from '../Safekeeping.module.css';

/** Rows shown before all are asked for. */
const MANY = 200;

/** Faults by file: what is wrong and what can be done, or what was done. */
export function FaultList({ faults }: { readonly faults: readonly (LibraryFault | MendedFault)[] }) {
  const { t } = useTranslation('safekeeping');
  const { library } = useLibrary();
  const reveal = useAction('shell.revealFile');
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className={classes.list}>
        {(all ? faults : faults.slice(0, MANY)).map((fault) => (
          <li key={`${fault.fault} ${fault.file}`} className={classes.line}>
            <div>
              <Badge tone={'done' in fault ? 'positive' : 'warning'}>{'done' in fault ? t(`done.${fault.done}`) : t(`fault.${fault.fault}`)}</Badge>
              <span className={classes.message}>{fault.message}</span>
              <code className={classes.meta}>{fault.file}</code>
            </div>
            {!('done' in fault) && (
              <Button variant="default" size="compact-sm" onClick={() => reveal.mutate({ path: `${library?.folder ?? ''}/${fault.file}` })}>
                {t('common:problems.reveal')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!all && faults.length > MANY && (
        <Button variant="default" size="compact-sm" mt={10} onClick={() => setAll(true)}>
          {t('check.all', { count: faults.length })}
        </Button>
      )}
    </>
  );
}
