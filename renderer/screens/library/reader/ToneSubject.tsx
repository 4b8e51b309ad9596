import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../../../core/model/clipping';
import { useAction } from '../../../client/use-action';
import { DraftText } from '../../../components/draft/DraftText';
import { useLibrary } from '../../../components/use-library';
import classes from './Reader.module.css';

/** Towards whom or what the tone of a clipping is meant. */
export function ToneSubject({ clipping: { id, toneSubject } }: { readonly clipping: Clipping }) {
  const { t } = useTranslation('library');
  const { editable } = useLibrary();
  const change = useAction('clippings.change');
  if (!editable && toneSubject === '') return null;
  return (
    <div className={classes.toneSubject}>
      <DraftText label={t('toneSubject.label')} placeholder={t('toneSubject.placeholder')} value={toneSubject} editable={editable} save={(typed) => change.mutateAsync({ ids: [id], change: { toneSubject: typed } })} />
    </div>
  );
}
