import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../core/model/id';
import { useAction } from '../../../client/use-action';
import { usePublished } from '../../../components/format/use-published';
import { say } from '../../../components/say';
import { useHistory } from '../../../components/use-history';
import { useNavigation } from '../../../navigation/use-navigation';

export interface TakeBack {
  /** Makes a new review of the copy, beside the present one. */
  review(id: Id, title: string): void;
  /** Gives the library the settings, outlets, sections and searches of the backup. */
  library(): void;
}

/** Takes something back from the automatic backup of a day. A failure is shown by the action that failed. */
export function useTakeBack(day: string): TakeBack {
  const { t } = useTranslation('safekeeping');
  const { go } = useNavigation();
  const published = usePublished();
  const takingReview = useAction('backups.takeReview').mutate;
  const takingLibrary = useAction('backups.takeLibrary').mutate;
  const history = useHistory();
  return {
    review: (id, title) => {
      const name = t('backups.review.name', { title: title.slice(0, 900), day: published(day, 'full') });
      takingReview(
        { day, id, title: name },
        { onSuccess: (made) => say(t('backups.review.taken', { name }), { id: 'taken', action: { label: t('backups.review.open'), run: () => go({ screen: 'review', reviewId: made.id }) } }) },
      );
    },
    library: () => {
      takingLibrary({ day }, { onSuccess: ({ kept }) => say(t('backups.library.taken', { kept }), { id: 'taken', action: { label: t('common:undo'), run: () => void history.undo(), undoes: true } }) });
    },
  };
}
