import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState';
import { ScreenLayout } from '../../frame/ScreenLayout';
import type { View } from '../../navigation/view';
import { ReviewWorkspace } from './ReviewWorkspace';
import { useOpenedReview } from './state/use-opened-review';
import { UnreadableReview } from './UnreadableReview';

/** Opens a review and shows it for writing, or says why it can only be looked at. */
export function ReviewScreen({ view }: { readonly view: Extract<View, { screen: 'review' }> }) {
  const { t } = useTranslation('review');
  const { opening, again } = useOpenedReview(view.reviewId);
  if (opening && 'problem' in opening) {
    return (
      <ScreenLayout actions={null}>
        <main>
          <EmptyState title={t('notOpened')}>
            <p role="alert">{opening.problem}</p>
          </EmptyState>
        </main>
      </ScreenLayout>
    );
  }
  if (!opening) {
    return (
      <ScreenLayout actions={null}>
        <main aria-busy aria-label={t('loading')} />
      </ScreenLayout>
    );
  }
  const { opened, turn } = opening;
  if (opened.state === 'unreadable') {
    return <UnreadableReview title={opened.title} reason={opened.reason} raw={opened.raw} />;
  }
  return (
    <ReviewWorkspace
      key={turn}
      review={opened.review}
      recovered={opened.recovered}
      beside={opened.beside}
      position={view.position}
      onReopen={again}
    />
  );
}
