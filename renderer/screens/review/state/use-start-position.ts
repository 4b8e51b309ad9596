import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';
import { goToPosition } from '../../../editor/go-to-position';

export const TITLE_FIELD = 'review-title';

/** Where writing begins: at the place that was asked for, in the title of a review without one, else in the text. */
export function useStartPosition(editor: Editor, position: number | undefined, untitled: boolean): void {
  useEffect(() => {
    // The page is drawn in the frame after; before that there is nothing to scroll to.
    const frame = requestAnimationFrame(() => {
      if (position !== undefined) goToPosition(editor, position);
      else if (untitled) document.getElementById(TITLE_FIELD)?.focus();
      else editor.commands.focus('start', { scrollIntoView: false });
    });
    return () => cancelAnimationFrame(frame);
  }, [editor, position, untitled]);
}
