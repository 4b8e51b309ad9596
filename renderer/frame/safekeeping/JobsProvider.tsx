import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import type { CallInput, CallName } from '../../../core/contract/contract';
import { DatelineError } from '../../../core/model/dateline-error';
import { call } from '../../client/call';
import { useEvent } from '../../client/use-event';
import { newId } from '../../components/new-id';
import { say } from '../../components/say';
import { JobsContext, type JobName, type Jobs, type RunningJob } from './jobs';

/** What may have another answer once such work is done. */
const STALE: CallName[] = ['check.last', 'index.state', 'backups.list'];

/** Runs long work on the library for the whole window. */
export function JobsProvider({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const [running, setRunning] = useState<readonly RunningJob[]>([]);
  useEvent('safekeeping.progress', (progress) => {
    setRunning((before) => before.map((one) => (one.job === progress.job ? { ...one, progress } : one)));
  });
  const acts = useMemo<Pick<Jobs, 'run' | 'cancel'>>(
    () => ({
      run: async <N extends JobName>(name: N, input: Omit<CallInput<N>, 'job'>) => {
        const job = newId();
        setRunning((before) => [...before, { name, job, progress: null }]);
        try {
          return await call(name, { ...input, job } as CallInput<N>);
        } catch (error) {
          const cancelled = error instanceof DatelineError && error.code === 'cancelled';
          say(error instanceof Error ? error.message : String(error), { id: name, tone: cancelled ? 'calm' : 'failure' });
          return null;
        } finally {
          // First, so that no answer from before is shown as what came of the work.
          await Promise.all(STALE.map((stale) => client.invalidateQueries({ queryKey: [stale] })));
          setRunning((before) => before.filter((one) => one.job !== job));
        }
      },
      cancel: (job) => void call('safekeeping.cancel', { job }),
    }),
    [client],
  );
  const jobs = useMemo<Jobs>(
    () => ({ ...acts, running, of: (...names) => running.find(({ name }) => names.includes(name)) ?? null }),
    [acts, running],
  );
  return <JobsContext value={jobs}>{children}</JobsContext>;
}
