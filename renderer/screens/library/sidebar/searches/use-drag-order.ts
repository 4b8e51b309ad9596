import { useState, type DragEvent } from 'react';

const TYPE = 'application/x-dateline-saved-search';

export interface DragOrder {
  /** The place over which something is dragged, or null. */
  over: number | null;
  /** What makes the row at a place one that can be dragged and dropped on. */
  row(id: string, index: number): {
    draggable: true;
    onDragStart(event: DragEvent): void;
    onDragOver(event: DragEvent): void;
    onDragLeave(): void;
    onDrop(event: DragEvent): void;
  };
}

/** Reorders rows by dragging one on another, which makes room. */
export function useDragOrder(move: (id: string, to: number) => void): DragOrder {
  const [over, setOver] = useState<number | null>(null);
  return {
    over,
    row: (id, index) => ({
      draggable: true,
      onDragStart: (event) => {
        event.dataTransfer.setData(TYPE, id);
        event.dataTransfer.effectAllowed = 'move';
      },
      onDragOver: (event) => {
        if (!event.dataTransfer.types.includes(TYPE)) return;
        event.preventDefault();
        setOver(index);
      },
      onDragLeave: () => setOver(null),
      onDrop: (event) => {
        const dragged = event.dataTransfer.getData(TYPE);
        setOver(null);
        if (dragged === '') return;
        event.preventDefault();
        move(dragged, index);
      },
    }),
  };
}
