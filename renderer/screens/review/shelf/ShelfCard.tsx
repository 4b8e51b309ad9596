import { useState, type DragEvent, type KeyboardEvent, type MouseEvent } from 'react';
import type { ReviewSource } from '../../../../core/contract/review-calls';
import type { Id } from '../../../../core/model/id';
import { writeCitation } from '../../../editor/citation-data';
import { useReview } from '../review-context';
import { useSources } from '../state/use-sources';
import classes from './ShelfCard.module.css';
import { ShelfCardMenu } from './ShelfCardMenu';
import type { ShelfGroup } from './shelf-groups';
import { ShelfFace } from './ShelfFace';
import { ShelfHighlights } from './ShelfHighlights';
import { SHELF_DATA } from './shelf-data';
import type { ShelfState } from './use-shelf';

interface Props {
  readonly clippingId: Id;
  readonly group: ShelfGroup;
  readonly shelf: ShelfState;
  /** How many citations point to it. */
  readonly cited: number;
  readonly active: boolean;
  onActivate(): void;
}

/** A clipping on the shelf: can be dragged within the shelf to order it, and into the text to cite it. */
export function ShelfCard({ clippingId, group, shelf, cited, active, onActivate }: Props) {
  const { sources, editable } = useReview();
  const source = useSources(sources).get(clippingId);
  const [menu, setMenu] = useState(false);
  const openMenu = (event: MouseEvent) => {
    event.preventDefault();
    setMenu(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || by === 0 || !editable) return;
    event.preventDefault();
    shelf.nudge(clippingId, by);
    // In another section it is another card.
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-clipping="${clippingId}"] [data-shelf-card]`)?.focus());
  };
  return (
    <div
      className={classes.card}
      data-active={active || undefined}
      data-missing={source?.missing || undefined}
      draggable={editable}
      onDragStart={(event) => startDrag(event, clippingId, source)}
      onContextMenu={openMenu}
      onKeyDown={onKeyDown}
    >
      <button type="button" className={classes.face} data-shelf-card aria-expanded={active} onClick={onActivate}>
        <ShelfFace source={source} cited={cited} />
      </button>
      <ShelfCardMenu clippingId={clippingId} source={source} group={group} shelf={shelf} opened={menu} onChange={setMenu} />
      {active && source && <ShelfHighlights source={source} />}
    </div>
  );
}

function startDrag(event: DragEvent, clippingId: Id, source: ReviewSource | undefined): void {
  // A highlight inside the card has put its own passage on the drag.
  if (event.dataTransfer.types.length > 0) return;
  event.dataTransfer.effectAllowed = 'copyMove';
  event.dataTransfer.setData(SHELF_DATA, clippingId);
  if (source && !source.missing) writeCitation(event.dataTransfer, { clippingId });
}
