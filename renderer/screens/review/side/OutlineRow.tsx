import { useState, type DragEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutlineGroup } from '../../../editor/outline-groups';
import { useReview } from '../review-context';
import { useField } from '../state/use-fields';
import classes from './SidePanel.module.css';

/** The kind of data under which a part of the outline travels. */
const OUTLINE_DATA = 'application/x-dateline-outline';

interface Props {
  readonly group: OutlineGroup;
  onDrop(key: string, behind: boolean): void;
  onGo(position: number): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** A section or heading of the outline with the headings within it. */
export function OutlineRow({ group, onDrop, onGo, onKeyDown }: Props) {
  const { t } = useTranslation('review');
  const { editor, editable } = useReview();
  const shelf = useField(editor, 'clippings');
  const [over, setOver] = useState<'before' | 'behind' | null>(null);
  const { key, title, sectionId, place, headings } = group;
  const count = sectionId === null ? 0 : shelf.filter((entry) => entry.sectionId === sectionId).length;
  const facts = [count > 0 ? t('outline.clippings', { count }) : null, place === null ? t('outline.absent') : null].filter((fact) => fact !== null);
  const hover = (event: DragEvent<HTMLElement>) => {
    if (!event.dataTransfer.types.includes(OUTLINE_DATA)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    setOver(isBehind(event) ? 'behind' : 'before');
  };
  const drop = (event: DragEvent<HTMLElement>) => {
    setOver(null);
    const dragged = event.dataTransfer.getData(OUTLINE_DATA);
    if (dragged === '') return;
    event.preventDefault();
    if (dragged !== key) onDrop(dragged, isBehind(event));
  };
  return (
    <li data-over={over ?? undefined} onDragOver={hover} onDragLeave={() => setOver(null)} onDrop={drop}>
      <button
        type="button"
        data-outline={key}
        draggable={editable}
        aria-disabled={place === null || undefined}
        aria-keyshortcuts={editable ? 'Alt+ArrowUp Alt+ArrowDown' : undefined}
        onClick={() => place && onGo(place.from)}
        onKeyDown={onKeyDown}
        onDragStart={(event) => {
          event.dataTransfer.setData(OUTLINE_DATA, key);
          event.dataTransfer.effectAllowed = 'move';
        }}
      >
        {title || t('outline.untitled')}
        {facts.length > 0 && <span className={classes.facts}> {facts.join(' · ')}</span>}
      </button>
      {headings.map((heading) => (
        <button key={heading.position} type="button" className={classes.inner ?? ''} onClick={() => onGo(heading.position)} onKeyDown={onKeyDown}>
          {heading.title || t('outline.untitled')}
        </button>
      ))}
    </li>
  );
}

function isBehind(event: DragEvent<HTMLElement>): boolean {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  return event.clientY > top + height / 2;
}
