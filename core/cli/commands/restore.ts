import { resolve } from 'node:path';
import { restoreBackupFile } from '../../library/backup-file/restore-backup-file';
import { verifyLibrary } from '../../library/verify/verify-library';
import type { Command } from '../command';
import { noteEvery } from '../note-every';
import { wrongUse } from '../parse-command-line';

export const restore: Command = {
  name: 'restore',
  usage: 'FILE --to DIR',
  summary: 'Make a library of a backup file, in a new or empty folder',
  details: 'Every file is compared with what was backed up, and the library that comes of it is looked at as “verify” does.',
  options: ['to'],
  words: { least: 1, most: 1 },
  async run({ words: [file = ''], option }, { output, signal }) {
    const to = option('to');
    if (!to) throw wrongUse(restore, 'Say which folder to make with --to.');
    const folder = resolve(to);
    await restoreBackupFile(resolve(file), folder, { signal, onProgress: noteEvery(output, 'files') });
    const problems = await verifyLibrary(folder, { signal });
    const ok = problems.length === 0;
    output.result({ ok, problems, library: folder }, () => (ok ? `Restored to ${folder}` : problems.map((problem) => `${problem.file}: ${problem.message}`).join('\n')));
    return ok;
  },
};
