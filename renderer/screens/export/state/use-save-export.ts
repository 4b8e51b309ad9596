import type { ExportDefaults } from '../../../../core/contract/export-calls';
import { fileExtension, type ExportFormat, type ExportOptions } from '../../../../core/model/export-options';
import { call } from '../../../client/call';
import { useAction } from '../../../client/use-action';
import { useSavedNotice } from '../use-saved-notice';
import { asInput, type ExportedState } from './exported-state';

export interface SaveExport {
  running: boolean;
  /** Whether the file is being written, which can be stopped. */
  writing: boolean;
  save(): void;
  cancel(): void;
}

/** Asks for a file and writes the review to it. */
export function useSaveExport(
  exported: ExportedState,
  format: ExportFormat,
  options: ExportOptions | null,
  defaults: ExportDefaults | null,
): SaveExport {
  const choosing = useAction('shell.chooseSaveFile');
  const writing = useAction('export.save');
  const notify = useSavedNotice();
  const running = choosing.isPending || writing.isPending;
  const save = async () => {
    if (running || !options || !defaults) return;
    const suggestedName = `${defaults.suggestedName}.${fileExtension(format)}`;
    const file = await choosing.mutateAsync({ suggestedName, format });
    if (file !== null) notify(await writing.mutateAsync({ ...asInput(exported), format, options, file }));
  };
  // A failure has been shown by the action itself.
  return {
    running,
    writing: writing.isPending,
    save: () => void save().catch(() => undefined),
    // A file that is written by now is as good as not stopped: the notice of it says so.
    cancel: () => void call('export.cancel', { job: 'save' }).catch(() => undefined),
  };
}
