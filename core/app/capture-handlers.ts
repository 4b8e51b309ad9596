import type { captureCalls, CaptureResult } from '../contract/capture-calls';
import type { Handlers } from '../contract/contract';
import { captureAll } from '../capture/capture';
import type { CaptureContext } from '../capture/capture-context';
import { captureFiles } from '../capture/capture-files';
import type { Id } from '../model/id';
import type { Session } from './session';

/** Takes articles in. Each job reports how far it is and can be cancelled; what was added by then stays. */
export function captureHandlers(session: Session): Handlers<keyof typeof captureCalls> {
  const jobs = new Map<Id, AbortController>();

  const run = async (job: Id, work: (context: CaptureContext) => Promise<CaptureResult[]>): Promise<CaptureResult[]> => {
    const abort = new AbortController();
    jobs.set(job, abort);
    try {
      const results = await work({ library: session.library, now: () => new Date(), signal: abort.signal, parser: session.context.parser });
      const added = results.flatMap((result) => (result.status !== 'duplicate' && result.id ? [result.id] : []));
      if (added.length > 0) session.changed('clippings', added);
      return results;
    } finally {
      jobs.delete(job);
    }
  };

  return {
    'capture.addresses': ({ job, addresses }) =>
      run(job, async (context) => {
        const results: CaptureResult[] = [];
        for (const [done, address] of addresses.entries()) {
          session.context.emit('capture.progress', { job, done, total: addresses.length, current: address });
          results.push(...(await captureAll({ kind: 'address', address }, context)));
          if (context.signal.aborted) break;
        }
        return results;
      }),
    'capture.files': ({ job, paths }) =>
      run(job, (context) =>
        captureFiles(paths, context, (progress) => session.context.emit('capture.progress', { job, ...progress })),
      ),
    'capture.pasted': ({ job, text, html }) =>
      run(job, (context) => captureAll({ kind: 'pasted', text, html }, context)),
    'capture.page': ({ job, page }) => run(job, (context) => captureAll({ kind: 'page', ...page }, context)),
    'capture.cancel': ({ job }) => {
      jobs.get(job)?.abort();
      return null;
    },
  };
}
