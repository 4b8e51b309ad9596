import { useTranslation } from 'react-i18next';
import { call } from '../../client/call';
import { useBytes } from '../../components/format/use-bytes';
import { say } from '../../components/say';
import { useLibrary } from '../../components/use-library';
import { useNavigation } from '../../navigation/use-navigation';
import { useJobs } from './jobs';

/** Asks for a file and writes the whole library to it; what was written and where is said. */
export function useBackupFile(): () => void {
  const { t } = useTranslation('safekeeping');
  const { library } = useLibrary();
  const { finish } = useNavigation();
  const { run, of } = useJobs();
  const bytes = useBytes();
  const save = async () => {
    if (!library || of('backups.save')) return;
    const day = new Date().toISOString().slice(0, 10);
    const chosen = await call('shell.chooseSaveFile', { suggestedName: `${library.name} ${day}`.replaceAll(/[\\/:*?"<>|]/g, '-').slice(0, 200), format: 'zip' });
    if (chosen === null) return;
    // What was typed a moment ago belongs into it.
    await finish();
    const written = await run('backups.save', { file: chosen });
    if (written === null) return;
    const { file, files } = written;
    say(t('saved', { count: files, size: bytes(written.bytes), file }), { id: 'backup-file', action: { label: t('common:problems.reveal'), run: () => void call('shell.revealFile', { path: file }) } });
  };
  return () => void save();
}
