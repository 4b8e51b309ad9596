import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../../../core/model/clipping';
import { looksIncomplete } from '../../../../core/model/looks-incomplete';
import { useAction } from '../../../client/use-action';
import { isWebAddress } from '../../../components/browser/is-web-address';
import { OpenInBrowser } from '../../../components/browser/OpenInBrowser';
import { Notice } from '../../../components/Notice';
import { useLibrary } from '../../../components/use-library';
import { DetailEditor } from '../details/DetailEditor';
import { correctionOf } from '../details/details';
import { DigestNotice } from './DigestNotice';
import classes from './Reader.module.css';
import type { ReadingAgain } from './use-read-again';

interface Props {
  readonly clipping: Clipping;
  readonly reading: ReadingAgain;
}

/** What went wrong, or looks wrong, with the capture of a clipping, what is to be minded, and what helps. */
export function CaptureNotices({ clipping, reading }: Props) {
  const { t } = useTranslation('library');
  const { failure, original, dropped, warnings = [] } = clipping;
  // A date that was entered since answers the question.
  const flags = clipping.flags.filter((flag) => flag !== 'no-date' || clipping.metadata.published.value === null);
  if (!failure && flags.length === 0 && warnings.length === 0) return null;
  const address = clipping.metadata.address.value ?? clipping.source.name;
  const reveal = (
    <>
      {looksIncomplete(clipping) && isWebAddress(address) && <OpenInBrowser address={address} />}
      {original.bytes > 0 && !dropped && <RevealOriginal path={original.path} />}
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
      {flags.includes('link-digest') && <DigestNotice clipping={clipping} actions={firstFlag === 'link-digest' ? reveal : null} />}
      {flags.filter((flag) => flag !== 'link-digest').map((flag) => (
        <Notice
          key={flag}
          tone="warning"
          title={t(`flag.short.${flag}`)}
          actions={
            <>
              {flag === 'no-date' && <EnterDate clippingId={clipping.id} />}
              {flag === 'damaged-encoding' && reading.takesEncoding && <ReadAs onChoose={reading.choose} />}
              {flag === firstFlag && reveal}
            </>
          }
        >
          {t(`flag.long.${flag}`)}
        </Notice>
      ))}
      {warnings.length > 0 && (
        <Notice tone="info" title={t('warnings.title')}>
          {warnings.map((warning) => (
            <span key={warning} dir="auto">
              {warning}{' '}
            </span>
          ))}
        </Notice>
      )}
    </div>
  );
}

function ReadAs({ onChoose }: { onChoose(): void }) {
  const { t } = useTranslation('library');
  const { editable, whyNot } = useLibrary();
  return (
    <Button size="compact-sm" variant="default" disabled={!editable} title={whyNot} onClick={onChoose}>
      {t('readAgain.as')}
    </Button>
  );
}

/** The date of a clipping that has none, entered where it is missed. */
function EnterDate({ clippingId }: { readonly clippingId: string }) {
  const { t } = useTranslation('library');
  const { editable, whyNot } = useLibrary();
  const correct = useAction('clippings.correct').mutate;
  const [editing, setEditing] = useState(false);
  const save = (typed: string) => {
    setEditing(false);
    const correction = correctionOf('published', typed);
    if (correction && typed !== '') correct({ id: clippingId, correction });
  };
  if (editing) return <DetailEditor name="published" label={t('details.field.published')} value="" onSave={save} onCancel={() => setEditing(false)} />;
  return (
    <Button size="compact-sm" variant="default" disabled={!editable} title={whyNot} onClick={() => setEditing(true)}>
      {t('enterDate')}
    </Button>
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
