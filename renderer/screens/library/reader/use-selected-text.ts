import { useEffect, useState, type RefObject } from 'react';
import { offsetsOfRange, trimmed, type Offsets } from './text-offsets';

export interface SelectedText extends Offsets {
  /** The end of the selection in window coordinates. */
  at: { x: number; y: number };
}

/**
 * What is selected of the text in the reader, once the pointer has been let go.
 * @param text the plain text of the clipping
 */
export function useSelectedText(box: RefObject<HTMLElement | null>, text: string): SelectedText | null {
  const [selected, setSelected] = useState<SelectedText | null>(null);
  useEffect(() => {
    let pressed = false;
    const look = () => {
      if (!pressed) setSelected(box.current ? selectedText(box.current, text) : null);
    };
    const press = () => {
      pressed = true;
    };
    const release = () => {
      pressed = false;
      look();
    };
    document.addEventListener('selectionchange', look);
    document.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', release);
    document.addEventListener('pointercancel', release);
    return () => {
      document.removeEventListener('selectionchange', look);
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', release);
      document.removeEventListener('pointercancel', release);
    };
  }, [box, text]);
  return selected;
}

/** What is selected of the text in `box` at this moment. */
export function selectedText(box: HTMLElement, text: string): SelectedText | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(box)) return null;
  const raw = offsetsOfRange(box, range);
  const offsets = raw && trimmed(text, raw);
  if (!offsets) return null;
  const first = range.getClientRects()[0] ?? range.getBoundingClientRect();
  return { ...offsets, at: { x: first.left, y: first.top } };
}
