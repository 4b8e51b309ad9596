import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../client/use-action';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { newId } from '../../components/new-id';
import { say } from '../../components/say';
import { useHistory } from '../../components/use-history';

/** Asks before texts are dropped, and says what came of it. `dialog` is to be shown where it is asked from. */
export function useDropTexts(count: number): { ask(): void; dialog: ReactNode } {
  const { t } = useTranslation('library');
  const [asking, setAsking] = useState(false);
  const dropping = useAction('licences.drop').mutate;
  const { undo } = useHistory();
  const drop = () =>
    dropping(
      { job: newId(), ids: null },
      {
        onSuccess: ({ dropped, left }) => {
          const [first] = left;
          if (dropped > 0) say(t('licences.done', { count: dropped }), { id: 'history', action: { label: t('common:undo'), run: () => void undo(), undoes: true } });
          if (first) say(t('licences.left', { count: left.length, why: first.message }), { id: 'licences', tone: 'failure' });
        },
      },
    );
  const dialog = (
    <ConfirmDialog opened={asking} title={t('licences.ask', { count })} confirm={t('licences.drop', { count })} onClose={() => setAsking(false)} onConfirm={drop}>
      <p>{t('licences.goes')}</p>
      <p>{t('licences.stays')}</p>
    </ConfirmDialog>
  );
  return { ask: () => setAsking(true), dialog };
}
