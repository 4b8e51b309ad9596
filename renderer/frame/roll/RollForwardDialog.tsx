import { Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../core/model/id';
import { useAnswer } from '../../client/use-answer';
import { Dialog } from '../../components/Dialog';
import { usePublished } from '../../components/format/use-published';
import { RollForwardForm } from './RollForwardForm';

interface Props {
  /** The review that is asked about, null for the latest; null altogether is closed. */
  readonly asked: { readonly id: Id | null } | null;
  onClose(): void;
}

/** Asks which review is rolled forward, and which of its clippings go on. */
export function RollForwardDialog({ asked, onClose }: Props) {
  const { t } = useTranslation('roll');
  return (
    <Dialog opened={asked !== null} onClose={onClose} title={t('title')} size="lg">
      {asked && <Choice id={asked.id} onClose={onClose} />}
    </Dialog>
  );
}

function Choice({ id, onClose }: { readonly id: Id | null; onClose(): void }) {
  const { t } = useTranslation('roll');
  const published = usePublished();
  const [chosen, choose] = useState(id);
  const reviews = useAnswer('reviews.list', {}).data;
  if (!reviews) return <p>{t('common:loading')}</p>;
  const sorted = [...reviews].sort((one, other) => other.date.localeCompare(one.date) || other.updatedAt.localeCompare(one.updatedAt));
  const from = sorted.find((review) => review.id === chosen) ?? sorted[0];
  if (!from) return <p>{t('none')}</p>;
  return (
    <Stack gap="md">
      <Text size="sm">{t('what')}</Text>
      <Select
        label={t('from')}
        data={sorted.map((review) => ({ value: review.id, label: `${review.title || t('untitled')} · ${published(review.date, 'full')}` }))}
        value={from.id}
        onChange={choose}
        allowDeselect={false}
        searchable
        comboboxProps={{ withinPortal: true }}
      />
      <RollForwardForm key={from.id} from={from} onClose={onClose} />
    </Stack>
  );
}
