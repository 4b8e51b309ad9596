import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../../../core/model/clipping';
import type { Highlight } from '../../../../core/model/highlight';
import { useAnswer } from '../../../client/use-answer';
import { useLibrary } from '../../../components/use-library';
import { DetailsPanel } from '../details/DetailsPanel';
import type { Highlights } from '../use-highlights';
import { ClippingNote, ClippingSummary } from './ClippingNote';
import { HighlightCard } from './HighlightCard';
import { UsageLinks } from './UsageLinks';
import classes from './Notes.module.css';

interface Props {
  readonly clipping: Clipping;
  readonly highlights: Highlights;
  /** Closes the notes; null when they are a column like any other. */
  readonly onClose: (() => void) | null;
  /** Called when a card is left by key. */
  onLeave(): void;
}

/** What a person added to the clipping in the reader: highlights, a note, corrected details. */
export function NotesColumn({ clipping, highlights, onClose, onLeave }: Props) {
  const { t } = useTranslation('library');
  const { editable } = useLibrary();
  const usage = useAnswer('clippings.usage', { id: clipping.id }).data ?? [];
  const ordered = [...clipping.highlights].sort(inReadingOrder);
  const known = new Set(ordered.map(({ id }) => id));
  // The clipping as a whole, or words of it that are no highlight (any more).
  const elsewhere = usage.filter(({ highlightId }) => highlightId === null || !known.has(highlightId));
  return (
    <aside className={classes.column} aria-label={t('notesColumn')}>
      <section className={classes.section}>
        <h2 className={classes.heading}>
          <span>{t('notesTitle')}</span>
          {onClose ? <CloseButton size="sm" aria-label={t('common:close')} onClick={onClose} /> : <span>{ordered.length}</span>}
        </h2>
        {ordered.length === 0 && editable && <p className={classes.none}>{t('highlight.none')}</p>}
        {ordered.map((highlight) => (
          <HighlightCard
            key={`${clipping.id} ${highlight.id}`}
            clipping={clipping}
            highlight={highlight}
            highlights={highlights}
            usage={usage.filter(({ highlightId }) => highlightId === highlight.id)}
            onLeave={onLeave}
          />
        ))}
        <ClippingNote key={clipping.id} clipping={clipping} asked={highlights.asked} />
      </section>
      <ClippingSummary key={`summary ${clipping.id}`} clipping={clipping} asked={highlights.asked} />
      {elsewhere.length > 0 && (
        <section className={classes.section}>
          <h2 className={classes.heading}>{t('usage.title')}</h2>
          <UsageLinks usage={elsewhere} />
        </section>
      )}
      <DetailsPanel key={clipping.id} clipping={clipping} />
    </aside>
  );
}

function inReadingOrder(one: Highlight, other: Highlight): number {
  return one.passage.start - other.passage.start || one.passage.end - other.passage.end;
}
