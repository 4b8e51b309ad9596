import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../../../core/model/clipping';
import { looksIncomplete } from '../../../../core/model/looks-incomplete';
import { useAction } from '../../../client/use-action';
import { isWebAddress } from '../../../components/browser/is-web-address';
import { OpenInBrowser } from '../../../components/browser/OpenInBrowser';
import { Notice } from '../../../components/Notice';
import { useLibrary } from '../../../components/use-library';
import classes from './Reader.module.css';

/** What went wrong, or looks wrong, with the capture of a clipping, and the way to what came. */
export function CaptureNotices({ clipping }: { readonly clipping: Clipping }) {
  const { t } = useTranslation('library');
  const { failure, flags, original } = clipping;
  if (!failure && flags.length === 0) return null;
  const address = clipping.metadata.address.value ?? clipping.source.name;
  const reveal = (
    <>
      {looksIncomplete(clipping) && isWebAddress(address) && <OpenInBrowser address={address} />}
      {original.bytes > 0 && <RevealOriginal path={original.path} />}
    </>
  );
  // One way to the original is enough, and none is needed for a date.
  const firstFlag = failure ? undefined : flags.find((flag) => flag !== 'no-date');
  return (
    <div className={classes.notices}>
      {failure && (
        <Notice tone="error" title={t('failure.title')} actions={reveal}>
          {failure.message}
        </Notice>
      )}
      {flags.map((flag) => (
        <Notice key={flag} tone="warning" title={t(`flag.short.${flag}`)} actions={flag === firstFlag ? reveal : null}>
          {t(`flag.long.${flag}`)}
        </Notice>
      ))}
    </div>
  );
}

/** Shows the bytes as they came in the system's file manager. */
export function RevealOriginal({ path }: { readonly path: string }) {
  const { t } = useTranslation('library');
  const { library } = useLibrary();
  const reveal = useAction('shell.revealFile');
  return (
    <Button size="compact-sm" variant="default" onClick={() => reveal.mutate({ path: `${library?.folder ?? ''}/${path}` })}>
      {t('revealOriginal')}
    </Button>
  );
}
