import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../core/model/id';
import { useEvent } from '../../../client/use-event';
import { say } from '../../../components/say';
import type { Saving } from './use-autosave';

/**
 * Shows a review anew that somebody else changed in the library's folder. Where something was written here meanwhile,
 * saving it says so and keeps both.
 */
export function useChangedOutside(id: Id, saving: Saving, reopen: () => void): void {
  const { t } = useTranslation('review');
  useEvent('reviews.changedOutside', ({ ids }) => {
    if (!ids.includes(id)) return;
    void saving.flush().then(() => {
      if (!saving.isSaved()) return;
      reopen();
      say(t('changedOutside'), { id: 'changed-outside' });
    });
  });
}
