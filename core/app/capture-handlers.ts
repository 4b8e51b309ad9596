import type { captureCalls, CaptureResult } from '../contract/capture-calls';
import type { Handlers } from '../contract/contract';
import { captureAll } from '../capture/capture';
import { captureFiles } from '../capture/capture-files';
import type { CaptureJobs } from './capture-jobs';
import type { Session } from './session';

/** Takes articles in. Each job reports how far it is and can be cancelled; what was added by then stays. */
export function captureHandlers(session: Session, jobs: CaptureJobs): Handlers<keyof typeof captureCalls> {
  return {
    'capture.addresses': ({ job, addresses }) =>
      jobs.run(job, async (context) => {
        const results: CaptureResult[] = [];
        for (const [done, address] of addresses.entries()) {
          session.context.emit('capture.progress', { job, done, total: addresses.length, current: address });
          results.push(...(await captureAll({ kind: 'address', address }, context)));
          if (context.signal.aborted) break;
        }
        return results;
      }),
    'capture.files': ({ job, paths }) =>
      jobs.run(job, (context, tell) =>
        captureFiles(paths, context, (progress) => session.context.emit('capture.progress', { job, ...progress }), tell),
      ),
    'capture.pasted': ({ job, text, html, picture = null }) =>
      jobs.run(job, (context) => captureAll({ kind: 'pasted', text, html, picture }, context)),
    'capture.page': ({ job, page }) => jobs.run(job, (context) => captureAll({ kind: 'page', ...page }, context)),
    'capture.cancel': ({ job }) => {
      jobs.cancel(job);
      return null;
    },
  };
}
