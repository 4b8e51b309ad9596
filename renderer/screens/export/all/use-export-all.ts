import { useRef, useState } from 'react';
import type { ExportedFile } from '../../../../core/contract/export-calls';
import type { EventPayload } from '../../../../core/contract/events';
import type { ExportFormat, ExportOptions } from '../../../../core/model/export-options';
import { call } from '../../../client/call';
import { useAction } from '../../../client/use-action';
import { useEvent } from '../../../client/use-event';
import { asInput, type ExportedState } from '../state/exported-state';

export interface ExportAllOutcome {
  files: readonly ExportedFile[];
  cancelled: boolean;
}

export interface ExportAll {
  /** Asks for a folder and writes the formats into it. */
  run(formats: readonly ExportFormat[]): void;
  cancel(): void;
  /** Null while nothing is being written. */
  progress: EventPayload<'export.progress'> | null;
  outcome: ExportAllOutcome | null;
  /** Begins anew. */
  forget(): void;
}

/** Writes a review in several formats. A failure of one stands in the outcome, a failure of all is shown by the action. */
export function useExportAll(exported: ExportedState, options: ExportOptions | null): ExportAll {
  const [progress, setProgress] = useState<EventPayload<'export.progress'> | null>(null);
  const [outcome, setOutcome] = useState<ExportAllOutcome | null>(null);
  const cancelled = useRef(false);
  const choosing = useAction('shell.chooseFolder');
  const writing = useAction('export.saveAll');
  useEvent('export.progress', (next) => setProgress((now) => (now === null ? null : next)));
  const write = async (formats: readonly ExportFormat[]) => {
    if (options === null) return;
    const folder = await choosing.mutateAsync({ purpose: 'export' });
    if (folder === null) return;
    cancelled.current = false;
    setProgress({ done: 0, total: formats.length, format: null });
    try {
      const files = await writing.mutateAsync({ ...asInput(exported), formats: [...formats], options, folder });
      setOutcome({ files, cancelled: cancelled.current });
    } finally {
      setProgress(null);
    }
  };
  return {
    run: (formats) => void write(formats).catch(() => undefined),
    cancel: () => {
      cancelled.current = true;
      call('export.cancel', { job: 'save' }).catch(() => undefined);
    },
    progress,
    outcome,
    forget: () => setOutcome(null),
  };
}
