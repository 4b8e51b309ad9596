import { Button, Group, Radio, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../client/use-action';
import { Dialog } from '../../components/Dialog';
import { useNavigation } from '../../navigation/use-navigation';
import { keptIds } from './kept-ids';

interface Props {
  readonly opened: boolean;
  /** The selected clippings. */
  readonly clippingIds: readonly string[];
  /** How many clippings of the library are kept. */
  readonly kept: number;
  onClose(): void;
}

type From = 'selected' | 'kept' | 'nothing';

/** Starts a review from clippings and goes there. */
export function NewReviewDialog({ opened, clippingIds, kept, onClose }: Props) {
  const { t } = useTranslation('library');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('newReview.title')}>
      <NewReviewForm clippingIds={clippingIds} kept={kept} onClose={onClose} />
    </Dialog>
  );
}

function NewReviewForm({ clippingIds, kept, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('library');
  const { go } = useNavigation();
  const create = useAction('reviews.create');
  const [title, setTitle] = useState('');
  const [from, setFrom] = useState<From>(clippingIds.length > 1 ? 'selected' : kept > 0 ? 'kept' : 'nothing');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const ids = from === 'selected' ? [...clippingIds] : from === 'kept' ? await keptIds() : [];
    const onSuccess = ({ id }: { id: string }) => {
      onClose();
      go({ screen: 'review', reviewId: id });
    };
    create.mutate({ title: title.trim(), clippingIds: ids }, { onSuccess });
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <TextInput label={t('newReview.name')} placeholder={t('newReview.namePlaceholder')} value={title} maxLength={1000} dir="auto" data-autofocus onChange={(event) => setTitle(event.currentTarget.value)} />
        <Radio.Group label={t('newReview.from')} value={from} onChange={(value) => setFrom(value as From)}>
          <Stack gap={6} mt={6}>
            <Radio value="selected" disabled={clippingIds.length === 0} label={t('newReview.selected', { count: clippingIds.length })} />
            <Radio value="kept" disabled={kept === 0} label={t('newReview.kept', { count: kept })} />
            <Radio value="nothing" label={t('newReview.nothing')} />
          </Stack>
        </Radio.Group>
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={create.isPending}>
            {t('newReview.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
