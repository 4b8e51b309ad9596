import type { Editor } from '@tiptap/react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../core/model/id';
import type { ReviewDocument } from '../../../../core/model/review-document';
import { call } from '../../../client/call';
import { say } from '../../../components/say';
import { insertDraft } from '../../../editor/insert-draft';

/** Writes a first draft from highlights into the text: of the named sections (null: of what stands in none), or of all. */
export type Draft = (sectionIds?: readonly (Id | null)[]) => Promise<void>;

/** @param flush saves first what the draft is made from: sections, shelf and language */
export function useDraft(editor: Editor, reviewId: Id, flush: () => Promise<void>): Draft {
  const { t } = useTranslation('review');
  return useCallback(
    async (sectionIds) => {
      if (!editor.isEditable) return;
      await flush();
      const document = editor.state.doc;
      try {
        const places = await call('reviews.draft', { id: reviewId, document: document.toJSON() as ReviewDocument, ...(sectionIds ? { sectionIds: [...sectionIds] } : {}) });
        if (editor.isDestroyed) return;
        if (editor.state.doc !== document) return say(t('draft.changed'), { id: 'draft' });
        if (places.length === 0) return say(t('draft.nothing'), { id: 'draft' });
        insertDraft(editor, places);
        say(t('draft.done', { count: places.reduce((sum, { sentences }) => sum + sentences, 0) }), { id: 'draft', action: { label: t('draft.undo'), run: () => editor.commands.undo() } });
      } catch (error) {
        say(error instanceof Error ? error.message : String(error), { id: 'draft', tone: 'failure' });
      }
    },
    [editor, reviewId, flush, t],
  );
}
