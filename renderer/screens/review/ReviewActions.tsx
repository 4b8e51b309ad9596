import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigation } from '../../navigation/use-navigation';
import { DetailsPopover } from './details/DetailsPopover';
import { useReview } from './review-context';

interface Props {
  readonly details: boolean;
  onDetails(open: boolean): void;
}

/** The buttons at the right of the top bar. */
export function ReviewActions({ details, onDetails }: Props) {
  const { t } = useTranslation('review');
  const { reviewId } = useReview();
  const { go } = useNavigation();
  return (
    <>
      <DetailsPopover opened={details} onChange={onDetails} />
      <Button size="compact-md" h={32} onClick={() => go({ screen: 'export', reviewId })}>
        {t('action.export')}
      </Button>
    </>
  );
}
