import { useTranslation } from 'react-i18next';
import type { Settling } from '../../../../../core/editor/suggestions/settle-document';
import { settleSuggestions } from '../../../../../core/editor/suggestions/settle-suggestions';
import type { Suggestion } from '../../../../../core/editor/suggestions/suggestions-of';
import { goToPosition } from '../../../../editor/go-to-position';
import { useReview } from '../../review-context';
import cardClasses from '../FindingCard.module.css';
import { By } from './By';
import classes from './Remarks.module.css';

/** One suggested change: the words that go, the words that come. */
export function SuggestionCard({ suggestion: { id, author, createdAt, inserted, deleted, from, to } }: { readonly suggestion: Suggestion }) {
  const { t } = useTranslation('review');
  const { editor, editable } = useReview();
  const settle = (how: Settling) => {
    editor.view.dispatch(settleSuggestions(editor.state.tr, new Set([id]), how));
    editor.commands.focus();
  };
  return (
    <article className={cardClasses.finding} data-severity="note" aria-label={t('remarks.suggestionBy', { author })}>
      <By author={author} at={createdAt} />
      <p className={classes.change}>
        {deleted !== '' && <del>{deleted}</del>} {inserted !== '' && <ins>{inserted}</ins>}
        {isEnd(deleted) && inserted === '' && <span className={classes.by}> {t('remarks.joined')}</span>}
        {isEnd(inserted) && deleted === '' && <span className={classes.by}> {t('remarks.divided')}</span>}
      </p>
      <div className={cardClasses.actions}>
        {editable && (
          <>
            <button type="button" onClick={() => settle('accepted')}>{t('remarks.accept')}</button>
            <button type="button" onClick={() => settle('refused')}>{t('remarks.refuse')}</button>
          </>
        )}
        <button type="button" onClick={() => goToPosition(editor, from, to)}>{t('finding.show')}</button>
      </div>
    </article>
  );
}

/** Whether nothing but the end of a paragraph is suggested. */
function isEnd(words: string): boolean {
  return words.trim() === '¶';
}
