import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkBackupFile } from '../../../core/library/backup-file/read-backup-file';
import { END_OF_EXPORT } from '../support/end-of-export';

/**
 * Looks whether every file that was exported is there, and whole to its last words.
 * @throws Error
 */
export async function judgeExports({ folder, said }: { folder: string; said: readonly Record<string, unknown>[] }): Promise<void> {
  const out = join(folder, 'out');
  if (!existsSync(out)) return;
  for (const { exported } of said) {
    if (typeof exported === 'string' && !existsSync(exported)) throw new Error(`${exported} was exported and is gone.`);
  }
  for (const name of await readdir(out)) await mustBeWhole(join(out, name));
}

async function mustBeWhole(file: string): Promise<void> {
  if (file.endsWith('.zip')) {
    await checkBackupFile(file);
    return;
  }
  const text = await readFile(file, 'utf8');
  const isWhole = text.includes(END_OF_EXPORT) && (!file.endsWith('.html') || text.trimEnd().endsWith('</html>'));
  if (!isWhole) throw new Error(`${file} is half.`);
}
