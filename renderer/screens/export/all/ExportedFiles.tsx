import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../../client/use-action';
import classes from '../editions/Editions.module.css';
import type { ExportAllOutcome } from './use-export-all';

/** The files that were written, and why the others were not. */
export function ExportedFiles({ outcome: { files, cancelled } }: { readonly outcome: ExportAllOutcome }) {
  const { t } = useTranslation('export');
  const revealing = useAction('shell.revealFile').mutate;
  return (
    <div role="status">
      <ul className={classes.files} aria-label={t('all.results')}>
        {files.map(({ format, file, problem, warnings }) => {
          const name = file?.split(/[/\\]/).at(-1) ?? '';
          return (
            <li key={format} title={warnings.join('\n')}>
              {file === null ? (
                <span>{t('all.failed', { format: t(`formats.${format}`), problem })}</span>
              ) : (
                <>
                  <span className={classes.file} dir="auto">
                    {name}
                  </span>
                  <Button size="compact-xs" variant="default" aria-label={t('editions.revealNamed', { file: name })} onClick={() => revealing({ path: file })}>
                    {t('showInFolder')}
                  </Button>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {cancelled && <p>{t('all.cancelled')}</p>}
    </div>
  );
}
