import { isAbsolute, resolve } from 'node:path';

export interface CommandLine {
  /** Folder given by `--profile=DIR`, absolute. */
  profile: string | null;
  /** Files and folders to open, absolute. */
  paths: string[];
}

/**
 * Reads the words that follow the program (and, in the checkout, the app folder).
 * Switches other than `--profile` are Chromium's, and are left to it.
 * @param words `process.argv` without the program and the app folder
 * @param folder the folder that relative paths are meant from
 * @throws Error in plain words when `--profile` names no folder
 */
export function readCommandLine(words: readonly string[], folder: string): CommandLine {
  const line: CommandLine = { profile: null, paths: [] };
  let onlyPaths = false;
  for (const word of words) {
    if (!onlyPaths && word === '--') onlyPaths = true;
    else if (onlyPaths || !word.startsWith('-')) line.paths.push(absolute(word, folder));
    else if (word === '--profile' || word.startsWith('--profile=')) line.profile = profileFolder(word, folder);
  }
  line.paths = line.paths.filter((path) => path.length <= 4096);
  return line;
}

function profileFolder(word: string, folder: string): string {
  const named = word.slice('--profile='.length);
  if (named === '' || named.includes('\0')) {
    throw new Error('--profile needs the folder that Dateline keeps its settings in, as in --profile=/home/anna/dateline-profile');
  }
  return absolute(named, folder);
}

function absolute(path: string, folder: string): string {
  return isAbsolute(path) ? path : resolve(folder, path);
}
