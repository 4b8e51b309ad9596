import type { Handlers } from '../contract/contract';
import type { safekeepingCalls } from '../contract/safekeeping-calls';
import { backupHandlers } from './backup-handlers';
import { checkHandlers } from './check-handlers';
import { placeHandlers } from './place-handlers';
import { SafekeepingJobs } from './safekeeping-jobs';
import type { Session } from './session';
import { trashHandlers } from './trash-handlers';

/** Keeps the library safe: copies of it, looks at it, its index, its trash. */
export function safekeepingHandlers(session: Session): Handlers<keyof typeof safekeepingCalls> {
  const jobs = new SafekeepingJobs(session);
  return {
    ...backupHandlers(session, jobs),
    ...checkHandlers(session, jobs),
    ...placeHandlers(session),
    ...trashHandlers(session),
    'safekeeping.cancel': ({ job }) => {
      jobs.cancel(job);
      return null;
    },
  };
}
