import type { EditorState } from '@tiptap/pm/state';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { goToPosition } from '../../../editor/go-to-position';
import { moveGroup } from '../../../editor/move-group';
import { onReviewChange } from '../../../editor/on-review-change';
import { outlineGroups, type OutlineGroup } from '../../../editor/outline-groups';
import { reviewFields } from '../../../editor/review-fields';
import { useReview } from '../review-context';
import { useReviewState } from '../state/use-review-state';
import classes from './SidePanel.module.css';
import { OutlineRow } from './OutlineRow';

const read = (state: EditorState): OutlineGroup[] => outlineGroups(state.doc, reviewFields(state).sections);

/** The sections and headings of the text: a click or Enter goes there, dragging or Alt with an arrow moves them with their text. */
export function OutlinePanel() {
  const { t } = useTranslation('review');
  const { editor, editable } = useReview();
  const groups = useReviewState(editor, read, onReviewChange);
  const [said, setSaid] = useState('');
  if (groups.length === 0) return <p className={classes.quiet}>{t('outline.none')}</p>;

  const move = (key: string, before: string | null) => {
    if (!moveGroup(editor, key, before)) return;
    const order = read(editor.state);
    const place = order.findIndex((group) => group.key === key);
    setSaid(t('outline.moved', { title: order[place]?.title ?? '', place: place + 1 }));
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-outline="${CSS.escape(key)}"]`)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent, key: string) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    if (!event.altKey) return focusRow(event.currentTarget.closest('ul'), event.target, by);
    // What is drawn may be a moment behind a key that is pressed again.
    const now = read(editor.state);
    const at = now.findIndex((group) => group.key === key);
    if (now[at + by]) move(key, by < 0 ? (now[at - 1]?.key ?? null) : (now[at + 2]?.key ?? null));
  };
  return (
    <>
      <ul className={classes.outline} aria-label={t('outline.label')}>
        {groups.map((group, at) => (
          <OutlineRow
            key={group.key}
            group={group}
            onDrop={(key, behind) => move(key, behind ? (groups[at + 1]?.key ?? null) : group.key)}
            onGo={(position) => goToPosition(editor, position + 1)}
            onKeyDown={(event) => onKeyDown(event, group.key)}
          />
        ))}
      </ul>
      {editable && groups.length > 1 && <p className={classes.quiet}>{t('outline.how')}</p>}
      <p className={classes.unseen} role="status">
        {said}
      </p>
    </>
  );
}

function focusRow(list: Element | null, from: EventTarget, by: number): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('button') ?? [])];
  if (from instanceof HTMLElement) rows[rows.indexOf(from) + by]?.focus();
}
