import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/Dialog';

interface Props {
  readonly opened: boolean;
  onClose(): void;
  onSave(name: string): void;
}

/** Asks for the name of a preset. */
export function PresetDialog({ opened, onClose, onSave }: Props) {
  const { t } = useTranslation('export');
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(name.trim());
    setName('');
    onClose();
  };
  return (
    <Dialog opened={opened} onClose={onClose} title={t('presets.dialog.title')}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput label={t('presets.dialog.name')} description={t('presets.dialog.hint')} value={name} maxLength={100} dir="auto" data-autofocus onChange={(event) => setName(event.currentTarget.value)} />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" disabled={name.trim() === ''}>
              {t('presets.dialog.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
