import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../core/model/id';
import { useAnswer } from '../../../client/use-answer';
import { ComparedTexts } from '../../../components/compare/ComparedTexts';

/** An edition and a later one, or the review as it is now. */
export interface ComparedEditions {
  number: number;
  other: number | null;
}

interface Props extends ComparedEditions {
  readonly reviewId: Id;
  onBack(): void;
}

/** What became of an edition's text, word by word. */
export function EditionsCompared({ reviewId, number, other, onBack }: Props) {
  const { t } = useTranslation('export');
  const answer = useAnswer('editions.compare', { reviewId, number, with: other }, { fresh: true });
  return (
    <ComparedTexts
      comparison={answer.data}
      problem={answer.error?.message ?? null}
      language="und"
      sides={
        <>
          <b>{t('editions.number', { number })}</b>
          <b>{other === null ? t('editions.now') : t('editions.number', { number: other })}</b>
        </>
      }
      back={t('editions.back')}
      onBack={onBack}
    />
  );
}
