import { useTranslation } from 'react-i18next';
import type { Id } from '../../../core/model/id';
import { useAction } from '../../client/use-action';
import { say } from '../../components/say';
import { useHistory } from '../../components/use-history';
import { useRollForward } from '../../frame/roll/roll-forward';
import { useNavigation } from '../../navigation/use-navigation';
import { useSaveMarkdown } from '../review/state/use-save-markdown';
import { useEditingCommands } from '../review/use-editing-commands';
import { useImportMarkdown } from './use-import-markdown';
import { useNewReview } from './use-new-review';

export interface ReviewsActions {
  create(): void;
  open(id: Id): void;
  /** Asks what goes on, and makes the review that follows. */
  rollForward(id: Id): void;
  importMarkdown(): void;
  exportMarkdown(id: Id): void;
  /** Puts a review into the trash; the notice that says so takes it back. */
  remove(id: Id, title: string): void;
}

/** What can be done with reviews as wholes. A failure is shown by the action that failed. */
export function useReviewsActions(): ReviewsActions {
  const { t } = useTranslation('reviews');
  const { go } = useNavigation();
  const removing = useAction('reviews.remove').mutateAsync;
  const history = useHistory();
  const rollForward = useRollForward();
  const create = useNewReview();
  const importMarkdown = useImportMarkdown();
  const saveMarkdown = useSaveMarkdown();
  const remove = async (id: Id, title: string) => {
    await removing({ id });
    say(t('removed', { title: title || t('untitled') }), {
      id: 'removed-review',
      action: { label: t('undo'), run: () => void history.undo(), undoes: true },
      also: { label: t('safekeeping:trash.show'), run: () => go({ screen: 'safekeeping', part: 'trash' }) },
    });
  };
  useEditingCommands({
    'review.new': () => {
      create();
      return true;
    },
  });
  return {
    create,
    open: (id) => go({ screen: 'review', reviewId: id }),
    rollForward,
    importMarkdown,
    exportMarkdown: (id) => void saveMarkdown(id),
    remove: (id, title) => void remove(id, title).catch(() => undefined),
  };
}
