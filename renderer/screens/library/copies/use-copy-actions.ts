import { useTranslation } from 'react-i18next';
import type { ClippingStatus } from '../../../../core/model/clipping';
import type { HistoryStep } from '../../../../core/contract/library-calls';
import { call } from '../../../client/call';
import { useAction } from '../../../client/use-action';
import { say } from '../../../components/say';
import { useHistory } from '../../../components/use-history';
import { useLibrary } from '../../../components/use-library';
import type { SelectedClippings } from '../select/use-selection';

/** What is decided about all copies of a story at once, and about what is a copy; each is one step to undo. */
export interface CopyActions {
  keepAll(): void;
  /** Discards all copies but the clipping that is read. */
  discardOthers(): void;
  split(): void;
  /** Makes the selected clippings copies of each other. */
  join(): void;
}

export function useCopyActions(selection: SelectedClippings): CopyActions {
  const { t } = useTranslation();
  const { editable, whyNot } = useLibrary();
  const { undo } = useHistory();
  const change = useAction('clippings.change').mutate;
  const split = useAction('families.split').mutate;
  const join = useAction('families.join').mutate;
  const { active, ids } = selection;

  const tell = (action: HistoryStep['action'], count: number) =>
    say(t(`history.done.${action}`, { count }), { id: 'history', action: { label: t('undo'), run: () => void undo(), undoes: true } });
  const perform = (run: (id: string) => void) => {
    if (active === null) return;
    if (editable) run(active);
    else say(whyNot ?? '', { id: 'read-only', tone: 'failure' });
  };
  const setCopies = async (id: string, status: ClippingStatus, action: HistoryStep['action'], withIt: boolean) => {
    const family = await call('families.get', { id });
    if (family === null) return say(t('library:copies.none'), { id: 'copies' });
    const chosen = family.members.map((member) => member.id).filter((one) => withIt || one !== id);
    change({ ids: chosen, change: { status } }, { onSuccess: () => tell(action, chosen.length) });
  };
  return {
    keepAll: () => perform((id) => void setCopies(id, 'kept', 'keep', true)),
    discardOthers: () => perform((id) => void setCopies(id, 'discarded', 'discard', false)),
    split: () => perform((id) => split({ id }, { onSuccess: () => tell('split-family', 1) })),
    join: () => perform(() => {
      if (ids.size < 2) say(t('library:copies.selectTwo'), { id: 'copies' });
      else join({ ids: [...ids] }, { onSuccess: () => tell('join-family', ids.size) });
    }),
  };
}
