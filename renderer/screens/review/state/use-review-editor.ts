import { useEditor, type Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeepBindings } from '../../../../core/editor/bindings/keep-bindings';
import { reviewExtensions } from '../../../../core/editor/extensions';
import { marksOf } from '../../../../core/editor/suggestions/marks-of';
import type { Review } from '../../../../core/model/review';
import { blockViews } from '../../../editor/block-views';
import { CitationDrop } from '../../../editor/citation-drop';
import { CitationSuggestion } from '../../../editor/citation-suggestion';
import { citationView } from '../../../editor/citation-view';
import { DatelineMark } from '../../../editor/dateline-mark';
import { EmptyPage } from '../../../editor/empty-page';
import { FindMarks } from '../../../editor/find-marks';
import { FindingMarks } from '../../../editor/finding-marks';
import { say } from '../../../components/say';
import { changeRemarks, Remarks } from '../../../editor/remarks';
import { CleanPaste } from '../../../editor/paste/clean-paste';
import { HoverLight } from '../../../editor/hover-light';
import type { HoverStore } from '../../../editor/hover-store';
import { SpellingMarks } from '../../../editor/spelling/spelling-marks';
import { ReviewFieldsExtension } from '../../../editor/review-fields';
import type { SourceStore } from '../../../editor/source-store';
import type { SuggestionStore } from '../../../editor/suggestion-store';
import { useAuthor } from './use-author';
import { TypingStyle } from '../../../editor/typing-style';
import { styleNonce } from '../../../style-nonce';

interface Parts {
  review: Review;
  sources: SourceStore;
  suggestion: SuggestionStore;
  hover: HoverStore;
  editable: boolean;
  /** The editor cannot hold the document as it is: it must not be edited, and never be saved. */
  onUnreadable(reason: string): void;
  onEditDetails(): void;
}

/**
 * One editor for one opened review. The text is there from the start, so that no undo can take it away, and the
 * editor is never reused for another review.
 */
export function useReviewEditor({ review, sources, suggestion, hover, editable, onUnreadable, onEditDetails }: Parts): Editor {
  const { t } = useTranslation('review');
  const author = useAuthor();
  const [extensions] = useState(() => {
    const words = { missing: t('citation.missing'), unknownOutlet: t('unknownOutlet') };
    return [
      ...reviewExtensions({ citationView: citationView(sources, words), ...blockViews(sources, t), paragraphEndNames: { inserted: t('remarks.divided'), deleted: t('remarks.joined') } }),
      ReviewFieldsExtension.configure({ initial: fieldsOf(review) }),
      DatelineMark.configure({ onEdit: onEditDetails }),
      EmptyPage.configure({ hint: t('page.hint') }),
      KeepBindings,
      Remarks.configure({ onRefused: () => say(t('remarks.onlyWords'), { id: 'remarks' }) }),
      TypingStyle,
      CleanPaste,
      FindingMarks,
      SpellingMarks,
      FindMarks,
      HoverLight.configure({ hover }),
      CitationDrop,
      CitationSuggestion.configure({ sources, suggestion }),
    ];
  });
  const editor = useEditor(
    {
      extensions,
      content: review.document,
      editable,
      enableContentCheck: true,
      injectNonce: styleNonce(),
      // Told while the editor is being made, when nothing can be drawn anew yet.
      onContentError: ({ error }) => queueMicrotask(() => onUnreadable(error.message)),
      shouldRerenderOnTransaction: false,
      editorProps: {
        attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': t('page.label'), lang: review.language, dir: 'auto' },
      },
    },
    [],
  );
  useEffect(() => editor.setEditable(editable, false), [editor, editable]);
  useEffect(() => changeRemarks(editor, { author }), [editor, author]);
  return editor;
}

function fieldsOf({ title, dateline, date, language, summary, sections, clippings, dismissed, comments, outletLanguages, ignoredWords, document }: Review) {
  // Answers to a comment that was deleted with its words are not kept for good: no undo reaches back to before this.
  const there = new Set(marksOf(document).flatMap((mark) => (mark.type === 'comment' ? [mark.attrs.id] : [])));
  return {
    ...{ title, dateline, date, language, summary, sections, clippings, dismissed },
    ...(comments ? { comments: comments.filter(({ commentId }) => there.has(commentId)) } : {}),
    ...(outletLanguages === undefined ? {} : { outletLanguages }),
    ...(ignoredWords === undefined ? {} : { ignoredWords }),
  };
}
