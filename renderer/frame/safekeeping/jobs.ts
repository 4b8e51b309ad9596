import { createContext, useContext } from 'react';
import type { CallInput, CallOutput } from '../../../core/contract/contract';
import type { SafekeepingProgress } from '../../../core/contract/safekeeping-calls';

/** The calls that take long and report their progress. */
export type JobName = 'check.library' | 'check.mend' | 'index.rebuild' | 'backups.save' | 'backups.restore';

export interface RunningJob {
  name: JobName;
  job: string;
  progress: SafekeepingProgress | null;
}

/** Long work on the library as a whole. It goes on whatever screen is shown. */
export interface Jobs {
  /** Those that run, in the order in which they began. */
  running: readonly RunningJob[];
  /** The one of a kind that runs, or null. */
  of(...names: JobName[]): RunningJob | null;
  /** @returns what came of it; null when it failed, which has been said, or was cancelled */
  run<N extends JobName>(name: N, input: Omit<CallInput<N>, 'job'>): Promise<CallOutput<N> | null>;
  cancel(job: string): void;
}

export const JobsContext = createContext<Jobs | null>(null);

export function useJobs(): Jobs {
  const jobs = useContext(JobsContext);
  if (!jobs) throw new Error('useJobs is used outside of JobsProvider.');
  return jobs;
}
