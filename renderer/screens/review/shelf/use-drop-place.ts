import { useState, type DragEvent } from 'react';
import { id, type Id } from '../../../../core/model/id';
import { SHELF_DATA } from './shelf-data';

export interface DropPlace {
  /** Whether a card is held over the section. */
  over: boolean;
  /** The clipping before which the card would come, or null for the end. */
  before: Id | null;
  handlers: {
    onDragOver(event: DragEvent<HTMLElement>): void;
    onDragLeave(event: DragEvent<HTMLElement>): void;
    onDrop(event: DragEvent<HTMLElement>): void;
  };
}

/** Lets cards be dropped into a section of the shelf, between the cards that are there. */
export function useDropPlace(onDrop: (clippingId: Id, before: Id | null) => void): DropPlace {
  const [place, setPlace] = useState<{ before: Id | null } | null>(null);
  const leave = () => setPlace(null);
  return {
    over: place !== null,
    before: place?.before ?? null,
    handlers: {
      onDragOver: (event) => {
        if (!event.dataTransfer.types.includes(SHELF_DATA)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        const before = cardBelow(event.currentTarget, event.clientY);
        setPlace((now) => (now?.before === before ? now : { before }));
      },
      onDragLeave: (event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) leave();
      },
      onDrop: (event) => {
        const moved = id.safeParse(event.dataTransfer.getData(SHELF_DATA));
        leave();
        if (!moved.success) return;
        event.preventDefault();
        onDrop(moved.data, cardBelow(event.currentTarget, event.clientY));
      },
    },
  };
}

/** @returns the clipping of the first card whose middle lies below the pointer */
function cardBelow(section: HTMLElement, y: number): Id | null {
  const cards = [...section.querySelectorAll<HTMLElement>('[data-clipping]')];
  const below = cards.find((card) => {
    const { top, height } = card.getBoundingClientRect();
    return y < top + height / 2;
  });
  return below?.dataset['clipping'] ?? null;
}
