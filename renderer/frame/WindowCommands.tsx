import { useState } from 'react';
import { useAction } from '../client/use-action';
import { useEvent } from '../client/use-event';
import { useDoors } from '../components/doors/doors';
import { isTyping } from '../components/keys/is-typing';
import { useCommands } from '../components/keys/use-commands';
import { lateDialog } from '../components/late-dialog';
import { hushUndo, say } from '../components/say';
import { useHistory } from '../components/use-history';
import { useLibrary } from '../components/use-library';
import { useNavigation } from '../navigation/use-navigation';
import { useImportMarkdown } from '../screens/reviews/use-import-markdown';
import { useClip } from './clip/clip';
import { useClippedPages } from './clip/use-clipped-pages';
import { useBackupFile } from './safekeeping/use-backup-file';
import { libraryFolder } from './library-folder';

const KeyListDialog = lateDialog(async () => (await import('../dialogs')).KeyListDialog, ({ opened }) => opened);
const ConnectDialog = lateDialog(async () => (await import('../dialogs')).ConnectDialog, ({ opened }) => opened);
const DictionaryDialog = lateDialog(async () => (await import('../dialogs')).DictionaryDialog, ({ opened }) => opened);
const OfficeDialog = lateDialog(async () => (await import('../dialogs')).OfficeDialog, ({ opened }) => opened);

/** What can be asked of the window whatever it shows. */
export function WindowCommands() {
  const [listed, setListed] = useState(false);
  const [connecting, setConnecting] = useState(false);
  const [office, setOffice] = useState(false);
  const [dictionary, setDictionary] = useState(false);
  const { library } = useLibrary();
  const doors = useDoors();
  const clip = useClip();
  const importMarkdown = useImportMarkdown();
  const saveBackup = useBackupFile();
  const history = useHistory();
  const { view, go } = useNavigation();
  const openInBrowser = useAction('browser.open');

  // A field has its own undo, and so has the page of a review with all that is on it.
  const edit = (what: 'undo' | 'redo') => {
    if (document.activeElement?.closest('[data-own-undo]')) return;
    if (isTyping(document.activeElement)) document.execCommand(what);
    else if (view.screen !== 'review') void history[what]();
  };
  useCommands({
    'library.new': () => void doors.create(),
    'library.open': () => void doors.open(),
    'library.sample': () => void doors.openSample(),
    'library.close': () => void doors.close(),
    'library.office': () => setOffice(library !== null),
    'library.dictionary': () => setDictionary(library !== null),
    'library.safekeeping': () => go({ screen: 'safekeeping', part: 'backups' }),
    'library.backup': saveBackup,
    'library.restore': doors.restore,
    clip: clip.ask,
    'clip.files': () => void clip.chooseFiles(),
    'clip.paste': () => void clip.fromClipboard(),
    'clip.table': () => void clip.chooseTable(),
    'clip.browser': () => openInBrowser.mutate({ address: null }),
    'clip.connect': () => setConnecting(true),
    'review.importMarkdown': importMarkdown,
    'edit.undo': () => edit('undo'),
    'edit.redo': () => edit('redo'),
    'view.library': () => go({ screen: 'library' }),
    'view.reviews': () => go({ screen: 'reviews' }),
    'view.feeds': () => go({ screen: 'feeds' }),
    'view.outlets': () => go({ screen: 'outlets' }),
    'help.keys': () => setListed(true),
  });

  useClippedPages();
  useEvent('history.changed', hushUndo);
  useEvent('worker.failed', ({ message }) => say(message, { id: 'worker', tone: 'failure' }));
  useEvent('files.opened', ({ paths }) => {
    const folder = paths.map(libraryFolder).find((one) => one !== null);
    if (folder) void doors.open(folder);
    else void clip.start({ kind: 'files', paths });
  });
  return (
    <>
      <KeyListDialog opened={listed} onClose={() => setListed(false)} />
      <ConnectDialog opened={connecting} onClose={() => setConnecting(false)} />
      <DictionaryDialog opened={dictionary} onClose={() => setDictionary(false)} />
      <OfficeDialog opened={office} onClose={() => setOffice(false)} />
    </>
  );
}
