import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { LibraryState } from '../../../core/contract/library-calls';
import { call } from '../../client/call';
import { useAction } from '../../client/use-action';
import { useNavigation } from '../../navigation/use-navigation';
import { lateDialog } from '../late-dialog';
import { DoorsContext, type Doors } from './doors';
import { OpeningCover } from './OpeningCover';

const NewLibraryDialog = lateDialog(async () => (await import('../../dialogs')).NewLibraryDialog, ({ opened }) => opened);
const RestoreDialog = lateDialog(async () => (await import('../../dialogs')).RestoreDialog, ({ opened }) => opened);

const OF_THE_LIBRARY = ['clippings.list', 'clippings.get', 'clippings.usage', 'versions.of', 'families.get', 'families.of', 'families.compare', 'reviews.list', 'reviews.get', 'reviews.sources'];

/** Opens, makes and closes libraries for the whole window. */
export function DoorsProvider({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const { go } = useNavigation();
  const { mutateAsync: openLibrary, isPending: opening } = useAction('library.open');
  const { mutateAsync: openSample, isPending: sampling } = useAction('library.openSample');
  const { mutateAsync: createLibrary } = useAction('library.create');
  const { mutateAsync: closeLibrary } = useAction('library.close');
  const [asking, setAsking] = useState(false);
  const [restoring, setRestoring] = useState(false);
  const answer = useRef<((opened: boolean) => void) | null>(null);

  const doors = useMemo<Doors>(() => {
    const entered = (state: LibraryState | null) => {
      for (const name of OF_THE_LIBRARY) client.removeQueries({ queryKey: [name] });
      client.setQueryData(['library.state', {}], state);
      void client.invalidateQueries({ queryKey: ['library.recent'] });
      go({ screen: 'library' });
      return state !== null;
    };
    // A failure has been shown by the action itself.
    const attempt = (state: Promise<LibraryState | null>) => state.then(entered, () => false);
    const create = () => {
      setAsking(true);
      return new Promise<boolean>((resolve) => {
        answer.current = resolve;
      });
    };
    return {
      create,
      open: async (folder) => {
        const chosen = folder ?? (await call('shell.chooseFolder', { purpose: 'open' }));
        return chosen === null ? false : attempt(openLibrary({ folder: chosen }));
      },
      openSample: () => attempt(openSample({})),
      close: async () => void (await attempt(closeLibrary({}))),
      restore: () => setRestoring(true),
      ensure: async () => (client.getQueryData(['library.state', {}]) ? true : create()),
    };
  }, [client, go, openLibrary, openSample, closeLibrary]);

  const done = (opened: boolean) => {
    setAsking(false);
    answer.current?.(opened);
    answer.current = null;
  };
  const make = async (folder: string, name: string) => {
    const state = await createLibrary({ folder, name });
    client.setQueryData(['library.state', {}], state);
    go({ screen: 'library' });
    done(true);
  };
  return (
    <DoorsContext value={doors}>
      {children}
      <NewLibraryDialog opened={asking} make={make} onClose={() => done(false)} />
      <RestoreDialog
        opened={restoring}
        onClose={() => setRestoring(false)}
        onOpen={(folder) => {
          setRestoring(false);
          void doors.open(folder);
        }}
      />
      <OpeningCover shown={opening || sampling} />
    </DoorsContext>
  );
}
