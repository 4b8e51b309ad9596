import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { exportFormat, type ExportFormat, type ExportOptions } from '../../../../core/model/export-options';
import { Dialog } from '../../../components/Dialog';
import { ProgressLine } from '../../../components/ProgressLine';
import { useKeptState } from '../../../components/use-kept-state';
import type { ExportedState } from '../state/exported-state';
import { ExportedFiles } from './ExportedFiles';
import { useExportAll } from './use-export-all';

/** What a morning's review usually goes out as. */
const USUAL: readonly ExportFormat[] = ['pdf', 'docx', 'eml'];

interface Props {
  readonly exported: ExportedState;
  readonly options: ExportOptions | null;
  readonly opened: boolean;
  onClose(): void;
}

/** Writes the review in several formats at once, into a folder. Closing the dialog stops what is not yet written. */
export function ExportAllDialog({ exported, options, opened, onClose }: Props) {
  const { t } = useTranslation('export');
  const [chosen, setChosen] = useKeptState<readonly ExportFormat[]>('export.all', USUAL);
  const { run, cancel, progress, outcome, forget } = useExportAll(exported, options);
  const close = () => {
    if (progress) cancel();
    forget();
    onClose();
  };
  const toggle = (format: ExportFormat, on: boolean) => setChosen(exportFormat.options.filter((one) => (one === format ? on : chosen.includes(one))));
  return (
    <Dialog opened={opened} onClose={close} title={t('all.title')}>
      <Stack gap="md">
        {progress ? (
          <ProgressLine
            label={t('all.done', { count: progress.done, total: progress.total })}
            done={progress.done}
            total={progress.total}
            current={progress.format === null ? '' : t('all.writing', { format: t(`formats.${progress.format}`) })}
            animated
            onCancel={cancel}
          />
        ) : outcome ? (
          <ExportedFiles outcome={outcome} />
        ) : (
          <Checkbox.Group label={t('all.formats')} description={t('all.hint')} value={[...chosen]}>
            <Stack gap={7} mt={8}>
              {exportFormat.options.map((format) => (
                <Checkbox key={format} size="xs" value={format} label={t(`formats.${format}`)} onChange={(event) => toggle(format, event.currentTarget.checked)} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        {!progress && (
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={close}>
              {t('common:close')}
            </Button>
            <Button disabled={chosen.length === 0 || options === null} onClick={() => (outcome ? forget() : run(chosen))}>
              {t(outcome ? 'all.again' : 'all.choose')}
            </Button>
          </Group>
        )}
      </Stack>
    </Dialog>
  );
}
