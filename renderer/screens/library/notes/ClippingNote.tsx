import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../../../core/model/clipping';
import { useAction } from '../../../client/use-action';
import { DraftText } from '../../../components/draft/DraftText';
import { useLibrary } from '../../../components/use-library';
import type { Highlights } from '../use-highlights';
import { NoteThread } from './NoteThread';
import classes from './Notes.module.css';

interface Props {
  readonly clipping: Clipping;
  readonly asked: Highlights['asked'];
}

/** A note on the clipping as a whole, and what goes on below it. */
export function ClippingNote({ clipping, asked }: Props) {
  const { t } = useTranslation('library');
  const { editable } = useLibrary();
  const change = useAction('clippings.change');
  const { id, note, thread } = clipping;
  if (!editable && note === '' && thread === undefined) return null;
  return (
    <div className={classes.note}>
      <DraftText label={t('clippingNote.label')} placeholder={t('clippingNote.placeholder')} value={note} editable={editable} save={(typed, was) => change.mutateAsync({ ids: [id], change: { note: typed, was: { note: was } } })} />
      <NoteThread place={{ clippingId: id, highlightId: null }} thread={thread} shown={note !== ''} asked={asked?.part === 'reply' && asked.of === null ? asked : null} />
    </div>
  );
}

/** What the article says, in a sentence or two of the press officer. */
export function ClippingSummary({ clipping, asked }: Props) {
  const { t } = useTranslation('library');
  const { editable } = useLibrary();
  const change = useAction('clippings.change');
  const box = useRef<HTMLElement>(null);
  const wanted = asked?.part === 'summary' ? asked : null;
  useEffect(() => {
    if (wanted) box.current?.querySelector('textarea')?.focus();
  }, [wanted]);
  const { id, summary = '' } = clipping;
  if (!editable && summary === '') return null;
  return (
    <section ref={box} className={classes.section}>
      <h2 className={classes.heading}>{t('summary.title')}</h2>
      <div className={classes.note}>
        <DraftText label={t('summary.label')} placeholder={t('summary.placeholder')} value={summary} editable={editable} save={(typed, was) => change.mutateAsync({ ids: [id], change: { summary: typed, was: { summary: was } } })} />
      </div>
    </section>
  );
}
