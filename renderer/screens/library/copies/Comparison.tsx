import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Family, FamilyMember } from '../../../../core/contract/family-calls';
import { useAnswer } from '../../../client/use-answer';
import { ComparedTexts } from '../../../components/compare/ComparedTexts';

interface Props {
  readonly family: Family;
  readonly pair: { one: string; other: string };
  onPair(pair: { one: string; other: string }): void;
  onBack(): void;
}

/** Two copies of a story, word by word. */
export function Comparison({ family, pair, onPair, onBack }: Props) {
  const { t } = useTranslation('library');
  const answer = useAnswer('families.compare', pair, { keepPrevious: true });
  const choice = (side: 'one' | 'other') => (
    <NativeSelect
      aria-label={t(`copies.${side}`)}
      value={pair[side]}
      data={family.members.map((member) => ({ value: member.id, label: nameOf(member, t('noOutlet')) }))}
      onChange={(event) => onPair({ ...pair, [side]: event.currentTarget.value })}
    />
  );
  return (
    <ComparedTexts
      comparison={answer.data}
      problem={answer.error?.message ?? null}
      language={family.members.find(({ id }) => id === pair.other)?.language ?? 'und'}
      sides={
        <>
          {choice('one')}
          {choice('other')}
        </>
      }
      back={t('copies.back')}
      onBack={onBack}
    />
  );
}

function nameOf({ outlet, title }: FamilyMember, unknown: string): string {
  return `${outlet ?? unknown}: ${title ?? ''}`.slice(0, 90);
}
