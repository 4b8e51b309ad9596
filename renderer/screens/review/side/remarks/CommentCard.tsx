import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentThread } from '../../../../../core/model/comment-thread';
import { goToPosition } from '../../../../editor/go-to-position';
import { removeComment, type Comment } from '../../../../editor/remarks';
import { changeFields, reviewFields } from '../../../../editor/review-fields';
import { useReview } from '../../review-context';
import { useAuthor } from '../../state/use-author';
import cardClasses from '../FindingCard.module.css';
import { By } from './By';
import classes from './Remarks.module.css';
import { WordsForm } from './WordsForm';

interface Props {
  readonly comment: Comment;
  readonly thread: CommentThread | null;
}

/** One comment with its answers, and what can be done with it. */
export function CommentCard({ comment, thread }: Props) {
  const { t } = useTranslation('review');
  const { editor, editable } = useReview();
  const author = useAuthor();
  const [replying, setReplying] = useState(false);
  const resolved = Boolean(thread?.resolvedAt);
  const change = (part: Partial<CommentThread>) => {
    const others = (reviewFields(editor.state).comments ?? []).filter(({ commentId }) => commentId !== comment.id);
    changeFields(editor, { comments: [...others, { commentId: comment.id, replies: [], resolvedAt: null, ...thread, ...part }] });
  };
  const reply = (text: string) => {
    setReplying(false);
    change({ replies: [...(thread?.replies ?? []), { text, author, createdAt: new Date().toISOString() }] });
    editor.commands.focus();
  };
  return (
    <article className={cardClasses.finding} data-severity="note" data-resolved={resolved || undefined} aria-label={t('remarks.commentBy', { author: comment.author })}>
      <blockquote className={classes.about}>{comment.about}</blockquote>
      <By author={comment.author} at={comment.createdAt} />
      <p>{comment.text}</p>
      {thread?.replies.map((one) => (
        <div key={one.createdAt} className={classes.reply}>
          <By author={one.author} at={one.createdAt} />
          <p>{one.text}</p>
        </div>
      ))}
      <div className={cardClasses.actions}>
        {editable && (
          <button type="button" aria-expanded={replying} onClick={() => setReplying(!replying)}>
            {t('remarks.reply')}
          </button>
        )}
        {editable && (
          <button type="button" onClick={() => change({ resolvedAt: resolved ? null : new Date().toISOString() })}>
            {t(resolved ? 'remarks.reopen' : 'remarks.resolve')}
          </button>
        )}
        <button type="button" onClick={() => goToPosition(editor, comment.from, comment.to)}>
          {t('finding.show')}
        </button>
        {editable && (
          <button type="button" onClick={() => removeComment(editor, comment.id)}>
            {t('remarks.remove')}
          </button>
        )}
      </div>
      {replying && <WordsForm label={t('remarks.replyLabel')} button={t('remarks.replyNow')} onDone={reply} onCancel={() => setReplying(false)} />}
    </article>
  );
}
