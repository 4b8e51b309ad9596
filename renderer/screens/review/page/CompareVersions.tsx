import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../core/model/id';
import { useAnswer } from '../../../client/use-answer';
import { ComparedTexts } from '../../../components/compare/ComparedTexts';
import { Dialog } from '../../../components/Dialog';
import { useNavigation } from '../../../navigation/use-navigation';
import { useReview } from '../review-context';

/** A button that shows this review and the version of it that was kept beside it, word by word. */
export function CompareVersions({ beside }: { readonly beside: Id }) {
  const { t } = useTranslation('review');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpened(true)}>
        {t('versions.compare')}
      </Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} size="min(1180px, 94vw)" title={t('versions.title')}>
        <Versions beside={beside} onClose={() => setOpened(false)} />
      </Dialog>
    </>
  );
}

function Versions({ beside, onClose }: { readonly beside: Id; onClose(): void }) {
  const { t } = useTranslation('review');
  const { reviewId, editor } = useReview();
  const { go } = useNavigation();
  const answer = useAnswer('reviews.compare', { one: reviewId, other: beside }, { fresh: true });
  return (
    <ComparedTexts
      comparison={answer.data}
      problem={answer.error?.message ?? null}
      language={editor.view.dom.lang || 'und'}
      sides={
        <>
          <b>{t('versions.library')}</b>
          <b>{t('versions.yours')}</b>
        </>
      }
      back={t('common:close')}
      onBack={onClose}
      actions={
        <Button size="xs" onClick={() => go({ screen: 'review', reviewId: beside })}>
          {t('versions.open')}
        </Button>
      }
    />
  );
}
