import { useMemo, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { Clipping } from '../../../../core/model/clipping';
import { sentencesOf } from './sentences';
import { rangeOfOffsets } from './text-offsets';

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Selecting by keys in text that cannot be edited and so has no caret: → and ← select the next and the former
 * sentence, with Shift the selection grows or shrinks by one. Esc leaves the text.
 */
export function useSentenceKeys(clipping: Clipping, box: RefObject<HTMLElement | null>, onLeave: () => void): (event: KeyboardEvent) => void {
  const { blocks, metadata } = clipping;
  const language = metadata.language.value;
  const sentences = useMemo(() => sentencesOf(blocks, language), [blocks, language]);
  /** Numbers of the sentences where the selection began and where it is now. */
  const place = useRef({ anchor: 0, focus: -1 });
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      window.getSelection()?.removeAllRanges();
      onLeave();
    }
    const step = STEPS[event.key];
    if (step === undefined || !box.current || sentences.length === 0) return;
    event.preventDefault();
    const focus = Math.max(0, Math.min(sentences.length - 1, place.current.focus + step));
    const anchor = event.shiftKey ? place.current.anchor : focus;
    place.current = { anchor, focus };
    const start = sentences[Math.min(anchor, focus)]?.start ?? 0;
    const end = sentences[Math.max(anchor, focus)]?.end ?? 0;
    selectInView(rangeOfOffsets(box.current, { start, end }));
  };
}

function selectInView(range: Range | null): void {
  const selection = window.getSelection();
  if (!range || !selection) return;
  selection.removeAllRanges();
  selection.addRange(range);
  range.endContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}
