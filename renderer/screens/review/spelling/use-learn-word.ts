import { useTranslation } from 'react-i18next';
import { useAction } from '../../../client/use-action';
import { say } from '../../../components/say';

/** Adds a word to the dictionary of the house, which can be taken back in its notice. To be held by what stays when the menu closes. */
export function useLearnWord(): (word: string) => void {
  const { t } = useTranslation('review');
  const adding = useAction('spelling.addWord');
  const removing = useAction('spelling.removeWord');
  return (word) => {
    const undo = () => removing.mutate({ word });
    adding.mutate({ word }, { onSuccess: () => say(t('spelling.added', { word }), { id: 'spelling', action: { label: t('common:undo'), run: undo, undoes: true } }) });
  };
}
