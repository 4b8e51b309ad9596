import { useEditorState } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { addComment, changeRemarks, remarksState } from '../../../../editor/remarks';
import { useReview } from '../../review-context';
import { useAuthor } from '../../state/use-author';
import cardClasses from '../FindingCard.module.css';
import classes from './Remarks.module.css';
import { WordsForm } from './WordsForm';

/** The comment that is being written about the words that were selected. */
export function NewComment() {
  const { t } = useTranslation('review');
  const { editor } = useReview();
  const author = useAuthor();
  const about = useEditorState({
    editor,
    selector: ({ editor: now }) => {
      const { commenting } = remarksState(now.state);
      return commenting ? now.state.doc.textBetween(commenting.from, commenting.to, ' ') : '';
    },
  });
  const cancel = () => {
    changeRemarks(editor, { commenting: null });
    editor.commands.focus();
  };
  return (
    <article className={cardClasses.finding} data-severity="note" aria-label={t('remarks.new')}>
      <blockquote className={classes.about}>{about}</blockquote>
      <WordsForm label={t('remarks.newLabel')} button={t('remarks.addNow')} onDone={(text) => addComment(editor, { text, author })} onCancel={cancel} />
    </article>
  );
}
