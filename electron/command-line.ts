import { isAbsolute, resolve } from 'node:path';

export interface CommandLine {
  /** Folder given by `--profile=DIR`, absolute. */
  profile: string | null;
  /** Seconds given by `--parse-seconds=N` that reading one file may take. */
  parseSeconds: number | null;
  /** Files and folders to open, absolute. */
  paths: string[];
}

/**
 * Reads the words that follow the program (and, in the checkout, the app folder).
 * Switches other than `--profile` and `--parse-seconds` are Chromium's, and are left to it.
 * @param words `process.argv` without the program and the app folder
 * @param folder the folder that relative paths are meant from
 * @throws Error in plain words when `--profile` names no folder or `--parse-seconds` no number
 */
export function readCommandLine(words: readonly string[], folder: string): CommandLine {
  const line: CommandLine = { profile: null, parseSeconds: null, paths: [] };
  let onlyPaths = false;
  for (const word of words) {
    if (!onlyPaths && word === '--') onlyPaths = true;
    else if (onlyPaths || !word.startsWith('-')) line.paths.push(absolute(word, folder));
    else if (word === '--profile' || word.startsWith('--profile=')) line.profile = profileFolder(word, folder);
    else if (word.startsWith('--parse-seconds=')) line.parseSeconds = seconds(word.slice('--parse-seconds='.length));
  }
  line.paths = line.paths.filter((path) => path.length <= 4096);
  return line;
}

function seconds(text: string): number {
  const value = Number(text);
  if (!/^\d/.test(text) || !(value > 0) || value > 3600) throw new Error('--parse-seconds needs a number of seconds of at most 3600, as in --parse-seconds=60');
  return value;
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
