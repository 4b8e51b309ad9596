import { Button, Switch } from '@mantine/core';
import { useEditorState } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { settleSuggestions } from '../../../../../core/editor/suggestions/settle-suggestions';
import type { Settling } from '../../../../../core/editor/suggestions/settle-document';
import { suggestionsOf } from '../../../../../core/editor/suggestions/suggestions-of';
import { changeRemarks, commentsOf, remarksState } from '../../../../editor/remarks';
import { useReview } from '../../review-context';
import { useField } from '../../state/use-fields';
import { useSettled } from '../../state/use-settled';
import sideClasses from '../SidePanel.module.css';
import { CommentCard } from './CommentCard';
import { NewComment } from './NewComment';
import classes from './Remarks.module.css';
import { SuggestionCard } from './SuggestionCard';

const PAUSE_MS = 150;
const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const readComments = (state: Parameters<typeof remarksState>[0]) => commentsOf(state.doc);
const readSuggestions = (state: Parameters<typeof remarksState>[0]) => suggestionsOf(state.doc);

/** What others say of the text: comments with their answers, and changes that wait to be accepted or refused. */
export function RemarksPanel() {
  const { t } = useTranslation('review');
  const { editor, editable } = useReview();
  const { suggesting, commenting } = useEditorState({ editor, selector: ({ editor: now }) => remarksState(now.state) });
  const comments = useSettled(editor, PAUSE_MS, readComments, alike);
  const suggestions = useSettled(editor, PAUSE_MS, readSuggestions, alike);
  const threads = useField(editor, 'comments') ?? [];
  const threadOf = (id: string) => threads.find(({ commentId }) => commentId === id);
  const sorted = [...comments].sort((a, b) => Number(Boolean(threadOf(a.id)?.resolvedAt)) - Number(Boolean(threadOf(b.id)?.resolvedAt)));
  const settleAll = (how: Settling) => editor.view.dispatch(settleSuggestions(editor.state.tr, null, how));
  return (
    <>
      {editable && <Switch size="xs" className={classes.mode ?? ''} label={t('remarks.suggesting')} checked={suggesting} onChange={() => changeRemarks(editor, { suggesting: !suggesting })} />}
      {commenting && <NewComment />}
      {suggestions.length > 0 && (
        <section className={sideClasses.group} aria-labelledby="remarks-suggestions">
          <h2 id="remarks-suggestions">{t('remarks.suggestions', { count: suggestions.length })}</h2>
          {editable && (
            <div className={classes.all}>
              <Button size="compact-xs" variant="default" onClick={() => settleAll('accepted')}>{t('remarks.acceptAll')}</Button>
              <Button size="compact-xs" variant="default" onClick={() => settleAll('refused')}>{t('remarks.refuseAll')}</Button>
            </div>
          )}
          {suggestions.map((suggestion) => (
            <SuggestionCard key={suggestion.id} suggestion={suggestion} />
          ))}
        </section>
      )}
      {sorted.length > 0 && (
        <section className={sideClasses.group} aria-labelledby="remarks-comments">
          <h2 id="remarks-comments">{t('remarks.comments', { count: sorted.length })}</h2>
          {sorted.map((comment) => (
            <CommentCard key={comment.id} comment={comment} thread={threadOf(comment.id) ?? null} />
          ))}
        </section>
      )}
      {suggestions.length + comments.length === 0 && !commenting && <p className={sideClasses.quiet}>{t('remarks.none')}</p>}
    </>
  );
}
