import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../../../core/model/clipping';
import { useAction } from '../../../client/use-action';
import { DraftText } from '../../../components/draft/DraftText';
import { useLibrary } from '../../../components/use-library';
import classes from './Notes.module.css';

/** A note on the clipping as a whole. */
export function ClippingNote({ clipping }: { readonly clipping: Clipping }) {
  const { t } = useTranslation('library');
  const { editable } = useLibrary();
  const change = useAction('clippings.change');
  if (!editable && clipping.note === '') return null;
  return (
    <div className={classes.note}>
      <DraftText
        label={t('clippingNote.label')}
        placeholder={t('clippingNote.placeholder')}
        value={clipping.note}
        editable={editable}
        save={(note) => change.mutateAsync({ ids: [clipping.id], change: { note } })}
      />
    </div>
  );
}
