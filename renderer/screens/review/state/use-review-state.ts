import type { Editor } from '@tiptap/react';
import type { EditorState } from '@tiptap/pm/state';
import { useEffect, useState } from 'react';

const PAUSE_MS = 60;

/**
 * Something read from the review, text and fields, soon after each change of it.
 * @param read must be the same function every time
 * @param watch tells of changes and gives back what ends it
 */
export function useReviewState<T>(editor: Editor, read: (state: EditorState) => T, watch: (editor: Editor, listener: () => void) => () => void): T {
  const [value, setValue] = useState(() => read(editor.state));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = () => {
      if (!editor.isDestroyed) setValue((before) => keep(before, read(editor.state)));
    };
    const unwatch = watch(editor, () => {
      clearTimeout(timer);
      timer = setTimeout(take, PAUSE_MS);
    });
    return () => {
      clearTimeout(timer);
      unwatch();
    };
  }, [editor, read, watch]);
  return value;
}

function keep<T>(before: T, now: T): T {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
