import type { Handlers } from '../contract/contract';
import type { CheckReport, safekeepingCalls } from '../contract/safekeeping-calls';
import { clippingIds, clippingShards, documentFiles, namesIn } from '../library/document-files';
import { insideLibrary } from '../library/inside-library';
import { BACKUPS_FOLDER, CLIPPINGS_FOLDER, idOfFile, TRASH_FOLDER } from '../library/layout';
import type { Library } from '../library/library';
import type { Id } from '../model/id';
import { countAll } from './count-all';
import type { SafekeepingJobs, TellStep } from './safekeeping-jobs';
import type { Session } from './session';

type CheckCall = Extract<keyof typeof safekeepingCalls, `check.${string}` | `index.${string}`>;

/** Looks at every file of the open library, mends what can be mended, and makes the index anew. */
export function checkHandlers(session: Session, jobs: SafekeepingJobs): Handlers<CheckCall> {
  const last = new WeakMap<Library, CheckReport>();
  const look = async (library: Library, signal: AbortSignal, tell: TellStep): Promise<CheckReport> => {
    const report = await lookAtAll(library, signal, tell);
    last.set(library, report);
    return report;
  };
  const makeAnew = async (library: Library, id: Id): Promise<unknown> => {
    const { makeClippingAnew } = await import('./make-clipping-anew');
    return makeClippingAnew(library, session.context.parser, id);
  };
  return {
    'check.library': ({ job }) => jobs.run(job, (signal, tell) => look(session.library, signal, tell)),
    'check.last': () => last.get(session.library) ?? null,
    'check.mend': ({ job }) =>
      jobs.run(job, async (signal, tell) => {
        const { library } = session;
        // Looked at anew: what was damaged an hour ago may be whole again, and must not be set aside then.
        const { faults } = await look(library, signal, tell);
        tell({ step: 'mending', done: 0, total: null, current: '' });
        const { repairLibrary } = await import('../library/verify/repair-library');
        const mended = await repairLibrary(library, faults, { signal, makeAnew, onProgress: (progress) => { tell({ step: 'indexing', ...progress, current: '' }); } });
        if (mended.length > 0) for (const what of ['library', 'clippings', 'reviews', 'backups'] as const) session.changed(what);
        return { mended, report: await look(library, signal, tell) };
      }),
    'index.state': async () => {
      const { index, folder } = session.library;
      return { indexed: index.counts().all, clippings: await countClippings(folder), madeAt: index.madeAt(), own: !session.library.readOnly };
    },
    'index.rebuild': ({ job }) =>
      jobs.run(job, async (signal, tell) => {
        tell({ step: 'indexing', done: 0, total: null, current: '' });
        await session.library.index.rebuild({ signal, onProgress: (progress) => { tell({ step: 'indexing', ...progress, current: '' }); } });
        session.changed('clippings');
        return { indexed: session.library.index.counts().all };
      }),
  };
}

async function lookAtAll(library: Library, signal: AbortSignal, tell: TellStep): Promise<CheckReport> {
  tell({ step: 'looking', done: 0, total: null, current: '' });
  // Those in the trash too, as they are looked at like the others.
  const documents = (await countAll(documentFiles(library.folder))) + (await countAll(documentFiles(insideLibrary(library.folder, TRASH_FOLDER))));
  let total = documents;
  for await (const copied of clippingIds(insideLibrary(library.folder, BACKUPS_FOLDER))) total += copied.length;
  let step: 'looking' | 'looking-again' = 'looking';
  const onProgress = (done: number): void => { tell({ step, done: Math.min(done, total), total, current: '' }); };
  const { verifyOpenLibrary } = await import('../library/verify/verify-open-library');
  const faults = await verifyOpenLibrary(library, { signal, onProgress }, () => { step = 'looking-again'; });
  return { at: new Date().toISOString(), documents, faults };
}

async function countClippings(folder: string): Promise<number> {
  let count = 0;
  for (const shard of await clippingShards(folder)) {
    count += (await namesIn(insideLibrary(folder, CLIPPINGS_FOLDER, shard))).filter((name) => idOfFile(name) !== null).length;
  }
  return count;
}
