import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { CaptureResult } from '../../../core/contract/capture-calls';
import { call } from '../../client/call';
import { useDoors } from '../../components/doors/doors';
import { say } from '../../components/say';
import { useNavigation } from '../../navigation/use-navigation';
import { ClipContext, type Clip } from './clip';
import { ClipDialog } from './ClipDialog';
import { clipWork, type ClipWork } from './clip-work';
import { DropArea } from './DropArea';
import { useCapture } from './use-capture';

/** Clips what is typed, chosen, dropped or pasted anywhere in the window. */
export function ClipProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { ensure } = useDoors();
  const { go } = useNavigation();
  const { progress, run, cancel } = useCapture();
  const [opened, setOpened] = useState(false);
  const [results, setResults] = useState<readonly CaptureResult[]>([]);

  const start = useCallback(
    async (work: ClipWork) => {
      if (!(await ensure())) return;
      setOpened(true);
      const done = await run(work);
      // Nothing to look at: what came in is said, and the dialog goes out of the way.
      if (done.length > 0 && done.every((result) => result.status === 'added' && result.error === null)) {
        setOpened(false);
        tellAdded(done, t, (id) => go({ screen: 'library', clippingId: id }));
      } else {
        setResults((before) => [...done, ...before]);
      }
    },
    [ensure, run, go, t],
  );

  const clip = useMemo<Clip>(
    () => ({
      ask: () => {
        setResults([]);
        setOpened(true);
      },
      chooseFiles: async () => {
        const paths = await call('shell.chooseFiles', { purpose: 'clip' });
        if (paths.length > 0) await start({ kind: 'files', paths });
      },
      fromClipboard: async () => {
        const carried = await call('shell.readClipboard', {});
        const work = clipWork({ paths: [], addresses: '', ...carried });
        if (work) await start(work);
        else say(t('clip.nothingOnClipboard'), { id: 'clipboard' });
      },
      start,
      cancel,
      progress,
      results,
    }),
    [start, cancel, progress, results, t],
  );

  const close = () => {
    setOpened(false);
    setResults([]);
  };
  return (
    <ClipContext value={clip}>
      {children}
      <ClipDialog opened={opened} onClose={close} />
      <DropArea />
    </ClipContext>
  );
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
