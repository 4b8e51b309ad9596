import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EditionFile } from '../../../../core/contract/edition-calls';
import { useAction } from '../../../client/use-action';
import { useBytes } from '../../../components/format/use-bytes';
import classes from './Editions.module.css';

/** The files of an edition, as they are found now. */
export function EditionFiles({ files }: { readonly files: readonly EditionFile[] }) {
  const { t } = useTranslation('export');
  const size = useBytes();
  const revealing = useAction('shell.revealFile').mutate;
  return (
    <ul className={classes.files}>
      {files.map(({ file, bytes, exportedAt, sha256, standing }) => {
        const name = file.split(/[/\\]/).at(-1) ?? file;
        return (
          <li key={`${exportedAt} ${file}`} title={t('editions.hash', { hash: sha256 })}>
            <span className={classes.file} title={file} dir="auto">
              {name}
            </span>
            {bytes !== null && <span className={classes.size}>{size(bytes)}</span>}
            {standing === 'there' ? (
              <Button size="compact-xs" variant="default" aria-label={t('editions.revealNamed', { file: name })} onClick={() => revealing({ path: file })}>
                {t('showInFolder')}
              </Button>
            ) : (
              <span className={classes.standing}>{t(`editions.standing.${standing}`)}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
