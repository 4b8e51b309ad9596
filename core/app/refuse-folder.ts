import { stat } from 'node:fs/promises';
import { DatelineError } from '../model/dateline-error';

/**
 * Makes sure that a file can be written under a name.
 * @throws DatelineError `bad-input` when a folder has the name
 */
export async function refuseFolder(file: string): Promise<void> {
  const there = await stat(file).catch(() => null);
  if (there?.isDirectory()) throw new DatelineError('bad-input', `“${file}” is a folder. Name the file that it should be written to.`);
}
