import { resolve } from 'node:path';
import { writeBackupFile } from '../../library/backup-file/write-backup-file';
import type { Command } from '../command';
import { noteEvery } from '../note-every';
import { wrongUse } from '../parse-command-line';

export const backup: Command = {
  name: 'backup',
  usage: '--out FILE',
  summary: 'Write the whole library to one file (ZIP)',
  details: 'The file is read back and compared before it gets its name. The library may be in use meanwhile.',
  options: ['out'],
  words: { least: 0, most: 0 },
  async run({ option }, { output, library, signal }) {
    const out = option('out');
    if (!out) throw wrongUse(backup, 'Say which file to write with --out.');
    const file = resolve(out);
    const { folder, document } = await library();
    const written = await writeBackupFile(folder, document, file, { now: new Date(), signal, onProgress: noteEvery(output, 'files') });
    output.result({ ok: true, problems: [], ...written }, ({ files, bytes }) => `${file}: ${String(files)} files, ${String(bytes)} bytes`);
    return true;
  },
};
