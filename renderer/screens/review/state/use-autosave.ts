import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Review } from '../../../../core/model/review';
import { call } from '../../../client/call';
import { Autosave, type AutosaveStatus } from '../../../editor/autosave';
import { onReviewChange } from '../../../editor/on-review-change';
import { unsavedParts } from '../../../editor/unsaved-parts';
import { useNavigation } from '../../../navigation/use-navigation';

export interface Saving {
  status: AutosaveStatus;
  /** Saves now what is not saved. */
  flush(): Promise<void>;
  /** Whether all that was written is in the library. */
  isSaved(): boolean;
}

/** Saves the review while it is written, and before the window leaves it. */
export function useAutosave(editor: Editor, { id, revision }: Review, editable: boolean): Saving {
  const [status, setStatus] = useState<AutosaveStatus>({ state: 'saved' });
  const autosave = useRef<Autosave | null>(null);
  const { beforeLeaving } = useNavigation();

  useEffect(() => {
    if (!editable) return;
    const saving = new Autosave({
      revision,
      unsaved: unsavedParts(editor),
      save: (baseRevision, content) => call('reviews.save', { id, baseRevision, content }),
      onStatus: setStatus,
    });
    autosave.current = saving;
    const unwatch = onReviewChange(editor, () => saving.changed());
    return () => {
      unwatch();
      saving.end();
      autosave.current = null;
    };
  }, [editor, id, revision, editable]);

  const flush = useCallback(() => autosave.current?.flush() ?? Promise.resolve(), []);
  useEffect(() => beforeLeaving(flush), [beforeLeaving, flush]);
  const isSaved = useCallback(() => autosave.current?.saved ?? true, []);
  return { status, flush, isSaved };
}
