import { Menu } from '@mantine/core';
import { useEffect, useRef, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Usage } from '../../../../core/contract/clipping-calls';
import type { Highlight } from '../../../../core/model/highlight';
import { DraftText } from '../../../components/draft/DraftText';
import { useLibrary } from '../../../components/use-library';
import { HighlightMenuItems } from '../HighlightMenuItems';
import type { Highlights } from '../use-highlights';
import { UsageLinks } from './UsageLinks';
import classes from './Notes.module.css';

interface Props {
  readonly clippingId: string;
  readonly highlight: Highlight;
  readonly highlights: Highlights;
  /** The places in reviews that cite this highlight. */
  readonly usage: readonly Usage[];
}

/** A highlight as a card: dragged into a review it becomes a citation. */
export function HighlightCard({ clippingId, highlight, highlights, usage }: Props) {
  const { t } = useTranslation('library');
  const { editable } = useLibrary();
  const { id, kind, colour, note, passage } = highlight;
  const card = useRef<HTMLElement>(null);
  const { reveal } = highlights;
  const revealed = reveal?.in === 'notes' && reveal.id === id;
  useEffect(() => {
    if (revealed) card.current?.scrollIntoView({ block: 'nearest' });
  }, [revealed]);

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
      data-selected={highlights.selected === id}
      data-highlight={id}
      aria-label={t('highlight.card', { kind: t(`highlight.kind.${kind}`) })}
      draggable
      onDragStart={onDragStart}
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
      <DraftText
        label={t('highlight.note')}
        placeholder={t('highlight.addNote')}
        value={note}
        editable={editable}
        save={(text) => highlights.saveNote(id, text)}
      />
      <UsageLinks usage={usage} />
    </article>
  );
}
