import { useTranslation } from 'react-i18next';
import type { TrashPlaces } from '../../../../core/contract/safekeeping-calls';
import { useAction } from '../../../client/use-action';
import { say } from '../../../components/say';
import { useHistory } from '../../../components/use-history';

export interface TrashActions {
  /** Puts things back where they were; the notice that says so takes it back. */
  putBack(items: TrashPlaces): void;
  deleteForGood(items: TrashPlaces): void;
  empty(): void;
  busy: boolean;
}

/** What is done with things in the trash. A failure is shown by the action that failed. */
export function useTrashActions(): TrashActions {
  const { t } = useTranslation('safekeeping');
  const restoring = useAction('trash.restore');
  const deleting = useAction('trash.delete');
  const emptying = useAction('trash.empty');
  const history = useHistory();
  const tellDeleted = ({ deleted }: { deleted: number }) => say(t('trash.deleted', { count: deleted }), { id: 'trash' });
  return {
    putBack: (items) => {
      restoring.mutate(
        { items },
        {
          onSuccess: ({ restored, failures }) => {
            const [first] = failures;
            if (first) say(t('trash.notPutBack', { count: failures.length, why: first.message }), { id: 'trash-failure', tone: 'failure' });
            if (restored > 0) say(t('trash.putBackDone', { count: restored }), { id: 'trash', action: { label: t('common:undo'), run: () => void history.undo(), undoes: true } });
          },
        },
      );
    },
    deleteForGood: (items) => deleting.mutate({ items }, { onSuccess: tellDeleted }),
    empty: () => emptying.mutate({}, { onSuccess: tellDeleted }),
    busy: restoring.isPending || deleting.isPending || emptying.isPending,
  };
}
