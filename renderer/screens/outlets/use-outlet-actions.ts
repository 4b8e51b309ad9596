import { useTranslation } from 'react-i18next';
import type { OutletRow } from '../../../core/contract/outlet-calls';
import { useAction } from '../../client/use-action';
import { say } from '../../components/say';
import { useHistory } from '../../components/use-history';
import { outletKey, referenceTo } from './outlet-key';

export interface OutletActions {
  /** Makes one outlet of several; the notice that says so takes it back. */
  merge(into: OutletRow, outlets: readonly OutletRow[]): void;
  /** Takes an outlet without clippings out of the list. */
  remove(row: OutletRow): void;
}

/** What is done with outlets beside changing one. A failure is shown by the action that failed. */
export function useOutletActions(): OutletActions {
  const { t } = useTranslation('outlets');
  const merging = useAction('outlets.merge').mutate;
  const removing = useAction('outlets.remove').mutate;
  const history = useHistory();
  const undo = { label: t('common:undo'), run: () => void history.undo(), undoes: true };
  return {
    merge: (into, outlets) => {
      const from = outlets.filter((outlet) => outletKey(outlet) !== outletKey(into)).map(referenceTo);
      const onSuccess = () => say(t('merged', { name: into.name, count: outlets.length }), { id: 'outlets', action: undo });
      merging({ into: referenceTo(into), from }, { onSuccess });
    },
    remove: ({ id, name }) => {
      if (id !== null) removing({ ids: [id] }, { onSuccess: () => say(t('removed', { name }), { id: 'outlets', action: undo }) });
    },
  };
}
