import { useTranslation } from 'react-i18next';
import { useEvent } from '../../client/use-event';
import { say } from '../../components/say';
import { useNavigation } from '../../navigation/use-navigation';

/** Tells of pages that were clipped elsewhere: in Dateline's browser, or by the extension. */
export function useClippedPages(): void {
  const { t } = useTranslation();
  const { go } = useNavigation();
  useEvent('page.clipped', ({ result: { id, title, input, status, error } }) => {
    const named = { title: title ?? input };
    const message = error ? t('clip.pageFailed', { message: error.message }) : t(status === 'duplicate' ? 'clip.pageThere' : 'clip.pageAdded', named);
    const action = id === null ? {} : { action: { label: t('clip.show'), run: () => go({ screen: 'library', clippingId: id }) } };
    say(message, { id: 'clipped', tone: error ? 'failure' : 'calm', ...action });
  });
}
