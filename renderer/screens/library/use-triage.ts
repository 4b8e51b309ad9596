import { useTranslation } from 'react-i18next';
import type { ClippingChange } from '../../../core/contract/clipping-calls';
import type { HistoryStep } from '../../../core/contract/library-calls';
import type { ClippingStatus, Tone } from '../../../core/model/clipping';
import { useAction } from '../../client/use-action';
import { useAnnounce } from '../../components/announce/announcer';
import { newId } from '../../components/new-id';
import { say } from '../../components/say';
import { useHistory } from '../../components/use-history';
import { useLibrary } from '../../components/use-library';
import type { ClippingList } from './list/use-clipping-list';
import { useNavigation } from '../../navigation/use-navigation';
import { leavesScope, type Scope } from './scope';
import { afterLeaving } from './select/after-leaving';
import type { SelectedClippings } from './select/use-selection';

/** What a press officer decides about the selected clippings; all of them change in one step. */
export interface Triage {
  setStatus(status: ClippingStatus): void;
  setSection(sectionId: string | null): void;
  setTone(tone: Tone | null): void;
  setTags(add: string[], remove: string[]): void;
  setRead(read: boolean): void;
  remove(): void;
}

const STEPS: Record<ClippingStatus, HistoryStep['action']> = { kept: 'keep', discarded: 'discard', inbox: 'to-inbox' };

export function useTriage(list: ClippingList, selection: SelectedClippings, scope: Scope): Triage {
  const { t } = useTranslation();
  const { editable, whyNot } = useLibrary();
  const change = useAction('clippings.changeMany').mutate;
  const drop = useAction('clippings.remove').mutate;
  const { undo } = useHistory();
  const announce = useAnnounce();
  const { go } = useNavigation();

  const tell = (action: HistoryStep['action'], count: number) => {
    const message = t(`history.done.${action}`, { count });
    // One at a time it would only be in the way; ⌘Z takes it back all the same.
    if (count === 0) return;
    if (count === 1 && action !== 'remove-clippings') announce(message);
    else {
      const also = action === 'remove-clippings' ? { label: t('safekeeping:trash.show'), run: () => go({ screen: 'safekeeping', part: 'trash' }) } : undefined;
      say(message, { id: 'history', action: { label: t('undo'), run: () => void undo(), undoes: true }, ...(also ? { also } : {}) });
    }
  };
  const perform = (leaves: boolean, run: (ids: string[]) => void) => {
    const { active, ids } = selection;
    if (!active || ids.size === 0) return;
    if (!editable) return say(whyNot ?? '', { id: 'read-only', tone: 'failure' });
    // Chosen before the answer comes: the next key must already mean the next clipping.
    if (leaves) {
      const gone = new Set([...selection.leaving, ...ids]);
      selection.leave(gone, afterLeaving(list, active, gone));
    }
    run([...ids]);
  };
  const apply = (wanted: ClippingChange, action: HistoryStep['action'] | null) =>
    perform(leavesScope(scope, wanted), (ids) => {
      change({ job: newId(), ids, change: wanted }, { onSuccess: ({ changed }) => action && tell(action, changed) });
    });
  return {
    setStatus: (status) => apply({ status, read: true }, STEPS[status]),
    setSection: (sectionId) => apply({ sectionId }, 'section'),
    setTone: (tone) => apply({ tone }, 'tone'),
    setTags: (addTags, removeTags) => apply({ addTags, removeTags }, 'tags'),
    setRead: (read) => apply({ read }, null),
    remove: () => perform(true, (ids) => drop({ ids }, { onSuccess: () => tell('remove-clippings', ids.length) })),
  };
}
