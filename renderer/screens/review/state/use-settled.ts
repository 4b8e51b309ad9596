import type { Editor } from '@tiptap/react';
import type { EditorState } from '@tiptap/pm/state';
import { useEffect, useState } from 'react';

/**
 * Something read from the editor once it has rested. Typing never waits for it, and no component is drawn anew
 * for every key.
 * @param read must be the same function every time
 * @param same tells whether two values are alike, so that nothing has to be drawn
 */
export function useSettled<T>(
  editor: Editor,
  pauseMs: number,
  read: (state: EditorState) => T,
  same: (a: T, b: T) => boolean,
): T {
  const [value, setValue] = useState(() => read(editor.state));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = () => {
      if (editor.isDestroyed) return;
      const next = read(editor.state);
      setValue((before) => (same(before, next) ? before : next));
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(take, pauseMs);
    };
    editor.on('update', later);
    editor.on('selectionUpdate', later);
    return () => {
      clearTimeout(timer);
      editor.off('update', later);
      editor.off('selectionUpdate', later);
    };
  }, [editor, pauseMs, read, same]);
  return value;
}
