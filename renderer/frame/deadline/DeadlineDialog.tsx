import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../client/use-action';
import { Dialog } from '../../components/Dialog';
import { say } from '../../components/say';
import { useLibrary } from '../../components/use-library';
import { readTime } from './read-time';

interface Props {
  readonly opened: boolean;
  onClose(): void;
}

/** Asks at which time of the day the review has to go out. */
export function DeadlineDialog({ opened, onClose }: Props) {
  const { t } = useTranslation('deadline');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('title')}>
      {opened && <DeadlineForm onClose={onClose} />}
    </Dialog>
  );
}

function DeadlineForm({ onClose }: Pick<Props, 'onClose'>) {
  const { t } = useTranslation('deadline');
  const current = useLibrary().library?.deadline ?? null;
  const [written, setWritten] = useState(current ?? '');
  const [wrong, setWrong] = useState(false);
  const { mutate } = useAction('library.change');
  const set = (deadline: string | null) => {
    mutate({ deadline }, { onSuccess: () => say(deadline === null ? t('removed') : t('done', { at: deadline }), { id: 'deadline' }) });
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const time = readTime(written);
    setWrong(time === null);
    if (time !== null) set(time);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text size="sm">{t('what')}</Text>
        <TextInput
          label={t('time')}
          placeholder={t('example')}
          value={written}
          error={wrong && t('wrong')}
          maxLength={10}
          onChange={(event) => setWritten(event.currentTarget.value)}
          data-autofocus
        />
        <Group justify="flex-end" gap={8}>
          {current !== null && (
            <Button variant="default" mr="auto" onClick={() => set(null)}>
              {t('remove')}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit">{t('set')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
