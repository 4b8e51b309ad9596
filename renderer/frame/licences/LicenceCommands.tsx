import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../client/use-answer';
import { useEvent } from '../../client/use-event';
import { useCommands } from '../../components/keys/use-commands';
import { say } from '../../components/say';
import { useHistory } from '../../components/use-history';
import { useLibrary } from '../../components/use-library';
import { useDropTexts } from './use-drop-texts';

/** Dropping texts by menu, and a word when they were dropped by themselves. */
export function LicenceCommands() {
  const { t } = useTranslation('library');
  const { library, editable } = useLibrary();
  const count = useAnswer('licences.due', {}, { enabled: library !== null }).data?.count ?? 0;
  const { ask, dialog } = useDropTexts(count);
  const { undo } = useHistory();
  useCommands({
    'library.dropTexts': () => {
      if (count > 0 && editable) ask();
      else say(t('licences.none'), { id: 'licences' });
    },
  });
  useEvent('licences.dropped', ({ count: dropped }) => say(t('licences.done', { count: dropped }), { id: 'licences', action: { label: t('common:undo'), run: () => void undo(), undoes: true } }));
  return dialog;
}
