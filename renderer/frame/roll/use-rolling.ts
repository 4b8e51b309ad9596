import { useTranslation } from 'react-i18next';
import type { ExportOptions } from '../../../core/model/export-options';
import type { Id } from '../../../core/model/id';
import type { ReviewSummary } from '../../../core/model/review';
import { useAction } from '../../client/use-action';
import { keep, recall } from '../../components/kept';
import { say } from '../../components/say';
import { useHistory } from '../../components/use-history';
import { useNavigation } from '../../navigation/use-navigation';

/** Makes the review that follows an earlier one with these clippings, and opens it. */
export function useRolling(from: ReviewSummary): (clippingIds: Id[]) => Promise<void> {
  const { t } = useTranslation('roll');
  const { go } = useNavigation();
  const history = useHistory();
  const roll = useAction('reviews.rollForward').mutateAsync;
  return async (clippingIds) => {
    const made = await roll({ id: from.id, clippingIds }).catch(() => null);
    // A failure has been shown by the action itself.
    if (made === null) return;
    keepOptions(from.id, made.id);
    go({ screen: 'review', reviewId: made.id });
    const undo = async (): Promise<void> => {
      go({ screen: 'reviews' });
      await history.undo();
    };
    say(t('done', { title: from.title || t('untitled') }), { id: 'history', action: { label: t('common:undo'), run: () => void undo(), undoes: true } });
  };
}

/** What was chosen for the export goes on, but for what belongs to a single issue. */
function keepOptions(from: Id, to: Id): void {
  const chosen = recall<Partial<ExportOptions>>(`export.options ${from}`);
  if (chosen === undefined) return;
  const lasting = { ...chosen };
  delete lasting.issue;
  delete lasting.expires;
  keep(`export.options ${to}`, lasting);
}
