import { Button, Group, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutletRow } from '../../../core/contract/outlet-calls';
import { Dialog } from '../../components/Dialog';
import { outletKey } from './outlet-key';

interface Props {
  /** Those that are to become one; none is closed. */
  readonly outlets: readonly OutletRow[];
  onClose(): void;
  onMerge(into: OutletRow): void;
}

/** Asks which of several outlets stays. */
export function MergeDialog({ outlets, onClose, onMerge }: Props) {
  const { t } = useTranslation('outlets');
  return (
    <Dialog opened={outlets.length > 1} onClose={onClose} title={t('mergeDialog.title')}>
      {outlets.length > 1 && <MergeForm outlets={outlets} onClose={onClose} onMerge={onMerge} />}
    </Dialog>
  );
}

function MergeForm({ outlets, onClose, onMerge }: Props) {
  const { t } = useTranslation('outlets');
  // One that is known is the better name, and then the one with most clippings.
  const [first] = [...outlets].sort((one, other) => Number(other.listed) - Number(one.listed) || other.count - one.count);
  const [key, setKey] = useState(first ? outletKey(first) : '');
  const into = outlets.find((outlet) => outletKey(outlet) === key);
  return (
    <Stack gap="md">
      <Radio.Group label={t('mergeDialog.stays')} description={t('mergeDialog.what')} value={key} onChange={setKey}>
        <Stack gap={8} mt={10}>
          {outlets.map((outlet) => (
            <Radio key={outletKey(outlet)} value={outletKey(outlet)} label={t('mergeDialog.clippings', { name: outlet.name, count: outlet.count })} />
          ))}
        </Stack>
      </Radio.Group>
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onClose}>
          {t('common:cancel')}
        </Button>
        <Button disabled={!into} onClick={() => into && onMerge(into)}>
          {t('mergeDialog.submit')}
        </Button>
      </Group>
    </Stack>
  );
}
