import { Menu } from '@mantine/core';
import { useEffect, useRef, type DragEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Usage } from '../../../../core/contract/clipping-calls';
import type { Clipping } from '../../../../core/model/clipping';
import type { Highlight } from '../../../../core/model/highlight';
import { DraftText } from '../../../components/draft/DraftText';
import { useLibrary } from '../../../components/use-library';
import { HighlightMenuItems } from '../HighlightMenuItems';
import type { Highlights } from '../use-highlights';
import { HighlightFields } from './HighlightFields';
import { NoteThread } from './NoteThread';
import { PassageTranslation } from './PassageTranslation';
import { UsageLinks } from './UsageLinks';
import classes from './Notes.module.css';

interface Props {
  readonly clipping: Clipping;
  readonly highlight: Highlight;
  readonly highlights: Highlights;
  /** The places in reviews that cite this highlight. */
  readonly usage: readonly Usage[];
  /** Called when the card is left by key. */
  onLeave(): void;
}

/** A highlight as a card: dragged into a review it becomes a citation. */
export function HighlightCard({ clipping, highlight, highlights, usage, onLeave }: Props) {
  const { t } = useTranslation('library');
  const { editable } = useLibrary();
  const { id, kind, colour, note, passage } = highlight;
  const card = useRef<HTMLElement>(null);
  const { reveal, asked } = highlights;
  const clippingId = clipping.id;
  const picked = highlights.selected === id;
  const wanted = asked?.of === id ? asked : null;
  const revealed = reveal?.in === 'notes' && reveal.id === id;
  useEffect(() => {
    if (revealed) card.current?.scrollIntoView({ block: 'nearest' });
  }, [revealed]);

  useEffect(() => {
    if (wanted?.part !== 'states') return;
    // A highlight of context says nothing of its own but its note.
    card.current?.querySelector<HTMLElement>('[data-states] textarea, textarea')?.focus();
  }, [wanted]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && event.target instanceof HTMLTextAreaElement) onLeave();
  };
  const onDragStart = (event: DragEvent) => {
    const citation = { clippingId, highlightId: id, exact: passage.exact };
    event.dataTransfer.setData('application/x-dateline-citation', JSON.stringify(citation));
    event.dataTransfer.setData('text/plain', passage.exact);
    event.dataTransfer.effectAllowed = 'copy';
  };
  return (
    <article
      ref={card}
      className={classes.card}
      data-colour={colour}
      data-selected={picked}
      data-highlight={id}
      aria-label={t('highlight.card', { kind: t(`highlight.kind.${kind}`) })}
      draggable
      onDragStart={onDragStart}
      onKeyDown={onKeyDown}
    >
      <div className={classes.top}>
        <span className={classes.kind}>{t(`highlight.kind.${kind}`)}</span>
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <button type="button" className={classes.menu} aria-label={t('highlight.actions')}>
              ⋯
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            <HighlightMenuItems highlight={highlight} highlights={highlights} />
          </Menu.Dropdown>
        </Menu>
      </div>
      <button type="button" className={classes.exact} dir="auto" title={t('highlight.show')} onClick={() => highlights.pick(id, 'notes')}>
        <span>{passage.exact}</span>
      </button>
      <PassageTranslation clipping={clipping} passage={passage} />
      <HighlightFields highlight={highlight} picked={picked} save={highlights.save} />
      <DraftText
        label={t('highlight.note')}
        placeholder={t('highlight.addNote')}
        value={note}
        editable={editable}
        save={(text, was) => highlights.save(id, { note: text, was: { note: was } })}
      />
      <NoteThread place={{ clippingId, highlightId: id }} thread={highlight.thread} shown={note !== '' && picked} asked={wanted?.part === 'reply' ? wanted : null} />
      <UsageLinks usage={usage} />
    </article>
  );
}
