import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './Dialog';

interface Props {
  readonly opened: boolean;
  readonly title: string;
  /** What will happen, and whether it can be taken back. */
  readonly children: ReactNode;
  /** The words of the button that does it. */
  readonly confirm: string;
  onConfirm(): void;
  onClose(): void;
}

/** Asks before something is done that cannot be taken back. */
export function ConfirmDialog({ opened, title, children, confirm, onConfirm, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <Stack gap="md">
        <div>{children}</div>
        <Group justify="flex-end" gap={8}>
          {/* The one that changes nothing has the focus. */}
          <Button variant="default" data-autofocus onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button
            onClick={() => {
              onClose();
              onConfirm();
            }}
          >
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
