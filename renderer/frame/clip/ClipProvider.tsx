import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { CaptureResult } from '../../../core/contract/capture-calls';
import type { TableSource } from '../../../core/contract/table-calls';
import { call } from '../../client/call';
import { useDoors } from '../../components/doors/doors';
import { lateDialog } from '../../components/late-dialog';
import { say } from '../../components/say';
import { useNavigation } from '../../navigation/use-navigation';
import { useStartWithBundles } from './use-start-with-bundles';
import { ClipContext, type Clip } from './clip';
import { ClipChoices } from './ClipChoices';
import { clipWork, workAgain, type ClipWork } from './clip-work';
import { outcomeSummary } from './outcome-summary';
import { DropArea } from './DropArea';
import { isUnknown, unknownTables } from './table/table-mappings';
import { useCapture } from './use-capture';
import { useOutcomes } from './use-outcomes';

const ClipDialog = lateDialog(async () => (await import('../../dialogs')).ClipDialog, ({ opened }) => opened);

/** Clips what is typed, chosen, dropped or pasted anywhere in the window. */
export function ClipProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { ensure } = useDoors();
  const { go } = useNavigation();
  const { progress, run, cancel } = useCapture();
  const outcomes = useOutcomes();
  const { results, begin, started, ended, add, remove, leave, show } = outcomes;
  /** Tables whose columns are to be named, one after the other. */
  const [tables, setTables] = useState<readonly TableSource[]>([]);
  const [digest, setDigest] = useState<string | null>(null);

  const take = useCallback(
    /** @param stays whether there is something else to look at, so that the dialog stays */
    async (work: ClipWork, stays: boolean) => {
      if (!(await ensure())) return;
      started();
      const all = await run(work);
      ended();
      const unknown = unknownTables(work, all);
      setTables((before) => [...before, ...unknown]);
      const done = unknown.length === 0 ? all : all.filter((result) => !isUnknown(result));
      // Nothing to look at: what came in is said, and the dialog goes out of the way.
      if (!stays && all.length > 0 && done.every(isPlainlyAdded)) {
        leave();
        if (done.length > 0) tellAdded(done, t, (id) => go({ screen: 'library', clippingId: id }));
      } else if (!add(done) && done.length > 0) tellOutcomes(done, t, show);
    },
    [ensure, run, go, t, started, ended, leave, add, show],
  );

  const start = useCallback((work: ClipWork) => take(work, false), [take]);
  const startAll = useStartWithBundles(start);
  const retry = useCallback(
    async (failed: readonly CaptureResult[]) => {
      const again = new Set(failed);
      const stays = results.length > failed.length;
      remove(again);
      for (const work of workAgain(failed.map(({ input }) => input))) await take(work, stays);
    },
    [take, results, remove],
  );

  const clip = useMemo<Clip>(
    () => ({
      ask: begin,
      chooseFiles: async () => {
        const paths = await call('shell.chooseFiles', { purpose: 'clip' });
        if (paths.length > 0) await startAll({ kind: 'files', paths });
      },
      fromClipboard: async () => {
        const carried = await call('shell.readClipboard', {});
        const work = clipWork({ paths: [], addresses: '', ...carried });
        if (work) await startAll(work);
        else say(t('clip.nothingOnClipboard'), { id: 'clipboard' });
      },
      chooseTable: async () => {
        const [path] = await call('shell.chooseFiles', { purpose: 'table' });
        if (path !== undefined && (await ensure())) setTables((before) => [...before, { kind: 'file', path }]);
      },
      chooseLinks: setDigest,
      start: startAll,
      retry,
      cancel,
      progress,
      results,
    }),
    [startAll, begin, retry, ensure, cancel, progress, results, t],
  );

  return (
    <ClipContext value={clip}>
      {children}
      <ClipDialog opened={outcomes.opened} onClose={outcomes.close} />
      <ClipChoices table={tables[0] ?? null} digest={digest} start={start} onTableDone={() => setTables((before) => before.slice(1))} onDigestDone={() => setDigest(null)} />
      <DropArea />
    </ClipContext>
  );
}

/** A list of links is not done with when it is added: its links are still to be chosen. */
function isPlainlyAdded({ status, error, flags = [] }: CaptureResult): boolean {
  return status === 'added' && error === null && !flags.includes('link-digest');
}

function tellOutcomes(results: readonly CaptureResult[], t: TFunction, show: () => void): void {
  say(outcomeSummary(results, t), { id: 'clipped', tone: results.some(({ status }) => status === 'failed') ? 'failure' : 'calm', action: { label: t('clip.show'), run: show } });
}

function tellAdded(results: CaptureResult[], t: TFunction, show: (id: string) => void): void {
  const [first, ...others] = results;
  const id = first?.id;
  const message =
    first?.title && others.length === 0
      ? [t('clip.addedOne', { title: first.title }), ...first.warnings].join(' ')
      : t('clip.addedMany', { count: results.length });
  say(message, { id: 'clipped', ...(id ? { action: { label: t('clip.show'), run: () => show(id) } } : {}) });
}
