import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../core/contract/contract';
import { call } from '../../client/call';
import { JobLine } from '../../frame/safekeeping/JobLine';
import { useJobs } from '../../frame/safekeeping/jobs';
import { Dialog } from '../Dialog';
import { usePublished } from '../format/use-published';
import { Notice } from '../Notice';

interface Props {
  readonly opened: boolean;
  onClose(): void;
  /** Opens the library that was made. */
  onOpen(folder: string): void;
}

/** Makes a library of a backup file, in a new or empty folder, and opens it if that is wanted. */
export function RestoreDialog({ opened, onClose, onOpen }: Props) {
  const { t } = useTranslation('safekeeping');
  // While it runs, cancelling is the way out: what came of it would else be told to nobody.
  const busy = useJobs().of('backups.restore') !== null;
  return (
    <Dialog opened={opened} onClose={() => !busy && onClose()} withCloseButton={!busy} size="lg" title={t('restore.title')}>
      <RestoreForm onClose={onClose} onOpen={onOpen} />
    </Dialog>
  );
}

function RestoreForm({ onClose, onOpen }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('safekeeping');
  const { of, run } = useJobs();
  const [file, setFile] = useState('');
  const [folder, setFolder] = useState('');
  const [made, setMade] = useState<CallOutput<'backups.restore'> | null>(null);
  const running = of('backups.restore');
  const restore = async () => setMade(await run('backups.restore', { file, folder }));
  if (made) return <Restored made={made} onClose={onClose} onOpen={onOpen} />;
  return (
    <Stack gap="md">
      <span>{t('restore.what')}</span>
      <Chosen label={t('restore.file')} value={file} disabled={running !== null} onChoose={async () => setFile((await call('shell.chooseFiles', { purpose: 'backup' }))[0] ?? file)} />
      <Chosen label={t('restore.folder')} value={folder} disabled={running !== null} onChoose={async () => setFolder((await call('shell.chooseFolder', { purpose: 'restore' })) ?? folder)} />
      {running ? (
        <JobLine running={running} />
      ) : (
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button disabled={file === '' || folder === ''} onClick={() => void restore()}>
            {t('restore.submit')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

interface ChosenProps {
  readonly label: string;
  readonly value: string;
  readonly disabled: boolean;
  onChoose(): Promise<void>;
}

function Chosen({ label, value, disabled, onChoose }: ChosenProps) {
  const { t } = useTranslation('safekeeping');
  return (
    <Group gap={8} align="flex-end" wrap="nowrap">
      <TextInput flex={1} label={label} value={value} placeholder={t('restore.nothing')} readOnly />
      <Button variant="default" h={32} disabled={disabled} aria-label={t('restore.chooseNamed', { what: label })} onClick={() => void onChoose()}>
        {t('restore.choose')}
      </Button>
    </Group>
  );
}

interface RestoredProps extends Omit<Props, 'opened'> {
  readonly made: CallOutput<'backups.restore'>;
}

function Restored({ made: { name, files, folder, madeAt, faults }, onClose, onOpen }: RestoredProps) {
  const { t } = useTranslation('safekeeping');
  const published = usePublished();
  return (
    <Stack gap="md">
      <Notice tone={faults.length > 0 ? 'warning' : 'info'} title={t('restore.done', { name })}>
        {t('restore.doneText', { count: files, when: published(madeAt, 'full'), folder })} {faults.length > 0 ? t('restore.faults', { count: faults.length }) : t('restore.whole')}
      </Notice>
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onClose}>
          {t('common:close')}
        </Button>
        <Button data-autofocus onClick={() => onOpen(folder)}>
          {t('restore.open')}
        </Button>
      </Group>
    </Stack>
  );
}
