import { NodeSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CitedPassage } from '../../../../core/model/citation';
import type { SideTab } from '../review-context';

export interface SideState {
  tab: SideTab;
  setTab(tab: SideTab): void;
  /** A passage that is shown in place of the one at the caret, until the caret moves. */
  peeked: CitedPassage | null;
  peek(passage: CitedPassage): void;
}

/** What the side panel shows: the chosen tab, and a passage that was asked for elsewhere than in the text. */
export function usePeek(editor: Editor): SideState {
  const [tab, setTab] = useState<SideTab>('checks');
  const [peeked, setPeeked] = useState<CitedPassage | null>(null);

  // The outline has no room for passages; the checks show them below.
  const reveal = useCallback(() => setTab((now) => (now === 'outline' ? 'source' : now)), []);
  const peek = useCallback(
    (passage: CitedPassage) => {
      setPeeked(passage);
      reveal();
    },
    [reveal],
  );
  useEffect(() => {
    const moved = () => {
      setPeeked(null);
      const { selection } = editor.state;
      if (selection instanceof NodeSelection && selection.node.type.name === 'citation') reveal();
    };
    editor.on('selectionUpdate', moved);
    return () => void editor.off('selectionUpdate', moved);
  }, [editor, reveal]);
  return useMemo(() => ({ tab, setTab, peeked, peek }), [tab, peeked, peek]);
}
