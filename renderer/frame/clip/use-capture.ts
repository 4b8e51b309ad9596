import { useCallback, useRef, useState } from 'react';
import type { CaptureResult } from '../../../core/contract/capture-calls';
import { call } from '../../client/call';
import { useAction } from '../../client/use-action';
import { useEvent } from '../../client/use-event';
import type { ClipProgress } from './clip';
import { addSample, timeLeft, type Sample } from './time-left';
import type { ClipWork } from './clip-work';

export interface Capture {
  progress: ClipProgress | null;
  /** @returns what became of each input; empty when it could not be started at all, which has been shown */
  run(work: ClipWork): Promise<CaptureResult[]>;
  cancel(): void;
}

/** Runs captures one after another, with the progress of the running one. */
export function useCapture(): Capture {
  const [progress, setProgress] = useState<ClipProgress | null>(null);
  const samples = useRef<readonly Sample[]>([]);
  const running = useRef<string | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const addresses = useAction('capture.addresses').mutateAsync;
  const files = useAction('capture.files').mutateAsync;
  const pasted = useAction('capture.pasted').mutateAsync;
  const table = useAction('tables.clip').mutateAsync;

  useEvent('capture.progress', ({ job, ...rest }) => {
    if (job !== running.current) return;
    samples.current = addSample(samples.current, { at: performance.now(), done: rest.done });
    setProgress({ ...rest, left: timeLeft(samples.current, rest.total) });
  });

  const perform = useCallback(
    async (work: ClipWork): Promise<CaptureResult[]> => {
      const job = crypto.randomUUID().replaceAll('-', '');
      running.current = job;
      samples.current = [];
      setProgress({ done: 0, total: inputs(work), current: '', left: null });
      try {
        switch (work.kind) {
          case 'addresses':
            return await addresses({ job, addresses: work.addresses });
          case 'files':
            return await files({ job, paths: work.paths });
          case 'pasted':
            return await pasted({ job, text: work.text, html: work.html, ...(work.picture ? { picture: work.picture } : {}) });
          case 'table':
            return await table({ job, source: work.source, mappings: work.mappings });
        }
      } catch {
        return [];
      } finally {
        running.current = null;
        setProgress(null);
      }
    },
    [addresses, files, pasted, table],
  );

  const run = useCallback(
    (work: ClipWork) => {
      const turn = queue.current.then(() => perform(work));
      queue.current = turn;
      return turn;
    },
    [perform],
  );
  const cancel = useCallback(() => {
    if (running.current) void call('capture.cancel', { job: running.current });
  }, []);
  return { progress, run, cancel };
}

function inputs(work: ClipWork): number {
  switch (work.kind) {
    case 'addresses':
      return work.addresses.length;
    case 'files':
      return work.paths.length;
    case 'pasted':
    case 'table':
      return 1;
  }
}
