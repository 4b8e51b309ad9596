import { backupEntries } from '../library/backup-file/backup-entries';
import { listBackups, openBackup } from '../library/backup-days';
import { libraryFromBackup, takeClippingFromCopy, takeReviewFromBackup } from '../library/take-from-backup';
import type { CallInput, CallOutput, Handlers } from '../contract/contract';
import type { safekeepingCalls } from '../contract/safekeeping-calls';
import { DatelineError } from '../model/dateline-error';
import { nextBackupAt } from './backup-timer';
import { countAll } from './count-all';
import { refuseFolder } from './refuse-folder';
import type { SafekeepingJobs } from './safekeeping-jobs';
import type { Session } from './session';

type BackupCall = Extract<keyof typeof safekeepingCalls, `backups.${string}`>;

/** The automatic backups, and files that hold the whole library. */
export function backupHandlers(session: Session, jobs: SafekeepingJobs): Handlers<BackupCall> {
  return {
    'backups.list': async () => {
      const { folder, readOnly, copies } = session.library;
      const backups = await listBackups(folder);
      return { backups, nextAt: readOnly ? null : nextBackupAt(backups[0]?.day ?? null, new Date()).toISOString(), copies: copies.standing };
    },
    'backups.open': ({ day }) => openBackup(session.library.folder, day),
    'backups.takeReview': async ({ day, id, title }) => {
      const review = await takeReviewFromBackup(session.library, day, id, title);
      session.changed('reviews', [review.id]);
      return { id: review.id };
    },
    'backups.takeClipping': async ({ id }) => {
      const savedAt = await takeClippingFromCopy(session.library, id);
      session.changed('clippings', [id]);
      session.changed('library');
      return { savedAt };
    },
    'backups.makeAnew': async ({ id }) => {
      const { makeClippingAnew } = await import('./make-clipping-anew');
      const { metadata } = await makeClippingAnew(session.library, session.context.parser, id);
      session.changed('clippings', [id]);
      session.changed('library');
      return { title: metadata.title.value };
    },
    'backups.takeLibrary': ({ day }) => takeLibrary(session, day),
    'backups.save': (input) => saveBackup(session, jobs, input),
    'backups.restore': (input) => restoreBackup(session, jobs, input),
  };
}

async function takeLibrary(session: Session, day: string): Promise<{ kept: string }> {
  const { library } = session;
  const former = library.document;
  const copy = await libraryFromBackup(library.folder, day);
  if (copy.id !== former.id) throw new DatelineError('conflict', `The backup of ${day} is one of another library. Nothing was changed.`);
  const kept = await library.copyDocumentAside();
  const put = async (document: typeof former): Promise<void> => {
    await library.changeDocument(() => document);
    session.changed('library');
    session.changed('feeds');
  };
  await put(copy);
  session.history.push({ step: { action: 'take-library', count: 1 }, undo: () => put(former), redo: () => put(copy) });
  return { kept };
}

async function saveBackup(session: Session, jobs: SafekeepingJobs, { job, file }: CallInput<'backups.save'>): Promise<CallOutput<'backups.save'>> {
  const { folder, document } = session.library;
  await refuseFolder(file);
  return jobs.run(job, async (signal, tell) => {
    tell({ step: 'packing', done: 0, total: null, current: '' });
    const total = await countAll(backupEntries(folder));
    const { writeBackupFile } = await import('../library/backup-file/write-backup-file');
    return writeBackupFile(folder, document, file, {
      now: new Date(),
      signal,
      onProgress: (done, current) => { tell({ step: 'packing', done, total, current }); },
      onChecked: (done, current) => { tell({ step: 'reading-back', done, total, current }); },
    });
  });
}

function restoreBackup(session: Session, jobs: SafekeepingJobs, { job, file, folder }: CallInput<'backups.restore'>): Promise<CallOutput<'backups.restore'>> {
  if (session.opened?.folder === folder) throw new DatelineError('bad-input', 'This library is open. Name a new or empty folder; nothing was changed.');
  return jobs.run(job, async (signal, tell) => {
    tell({ step: 'unpacking', done: 0, total: null, current: '' });
    const { restoreBackupFile } = await import('../library/backup-file/restore-backup-file');
    const { library, madeAt, files } = await restoreBackupFile(file, folder, {
      signal,
      onProgress: (done, total, current) => { tell({ step: 'unpacking', done, total, current }); },
    });
    tell({ step: 'looking-at-restored', done: 0, total: null, current: '' });
    const { verifyLibrary } = await import('../library/verify/verify-library');
    const faults = await verifyLibrary(folder, { onProgress: (done) => { tell({ step: 'looking-at-restored', done, total: null, current: '' }); } });
    return { folder, name: library.name, madeAt, files: Object.keys(files).length, faults };
  });
}
