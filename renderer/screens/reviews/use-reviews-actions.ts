import { useTranslation } from 'react-i18next';
import type { Id } from '../../../core/model/id';
import { useAction } from '../../client/use-action';
import { useLibrary } from '../../components/use-library';
import { say } from '../../components/say';
import { useHistory } from '../../components/use-history';
import { useNavigation } from '../../navigation/use-navigation';
import { useCommands } from '../review/use-commands';
import { useSaveMarkdown } from '../review/state/use-save-markdown';

export interface ReviewsActions {
  create(): void;
  open(id: Id): void;
  importMarkdown(): void;
  exportMarkdown(id: Id): void;
  /** Puts a review into the trash; the notice that says so takes it back. */
  remove(id: Id, title: string): void;
}

/** What can be done with reviews as wholes. A failure is shown by the action that failed. */
export function useReviewsActions(): ReviewsActions {
  const { t } = useTranslation('reviews');
  const { editable } = useLibrary();
  const { go } = useNavigation();
  const creating = useAction('reviews.create').mutateAsync;
  const importing = useAction('reviews.importMarkdown').mutateAsync;
  const choosing = useAction('shell.chooseFiles').mutateAsync;
  const removing = useAction('reviews.remove').mutateAsync;
  const history = useHistory();
  const saveMarkdown = useSaveMarkdown();
  const open = (id: Id) => go({ screen: 'review', reviewId: id });
  const quietly = (work: Promise<unknown>) => void work.catch(() => undefined);

  const importAll = async () => {
    const paths = await choosing({ purpose: 'markdown' });
    const made = [];
    for (const path of paths) made.push(await importing({ path }));
    if (made.length === 1 && made[0]) open(made[0].id);
    else if (made.length > 1) say(t('imported', { count: made.length }));
  };
  const remove = async (id: Id, title: string) => {
    await removing({ id });
    say(t('removed', { title: title || t('untitled') }), {
      id: 'removed-review',
      action: { label: t('undo'), run: () => void history.undo() },
    });
  };
  const actions: ReviewsActions = {
    create: () => quietly(creating({ title: '', clippingIds: [] }).then(({ id }) => open(id))),
    open,
    importMarkdown: () => quietly(importAll()),
    exportMarkdown: (id) => void saveMarkdown(id),
    remove: (id, title) => quietly(remove(id, title)),
  };
  useCommands({
    'review.new': () => {
      if (editable) actions.create();
      return true;
    },
    'review.importMarkdown': () => {
      if (editable) actions.importMarkdown();
      return true;
    },
  });
  return actions;
}
