import { execFile } from 'node:child_process';
import { readdir, readFile, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { promisify } from 'node:util';
import type { FolderSystem, Mount } from './cloud-folder';

const run = promisify(execFile);
/** Milliseconds that a folder on a network may take to answer. */
const PATIENCE = 2000;

/** The system that Dateline runs on, as `cloudFolder` asks it. */
export const folderSystem: FolderSystem = {
  platform: process.platform,
  home: homedir(),
  env: process.env,
  realPath: (path) => realpath(path),
  names: (folder) => readdir(folder).catch(() => []),
  text: (file) => readFile(file, 'latin1').catch(() => ''),
  mounts: async () => {
    if (process.platform === 'linux') return parseProcMounts(await readFile('/proc/self/mounts', 'utf8').catch(() => ''));
    if (process.platform === 'darwin') return run('/sbin/mount', [], { timeout: PATIENCE }).then(({ stdout }) => parseMountLines(stdout), () => []);
    return [];
  },
};

/** Linux' list of mounts: `device point type options 0 0`, spaces in it as `\040`. */
export function parseProcMounts(text: string): Mount[] {
  return text.split('\n').flatMap((line) => {
    const [, point, type] = line.split(' ');
    return point && type ? [{ point: point.replaceAll(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8))), type }] : [];
  });
}

/** What `mount` prints on macOS: `//anna@server/press on /Volumes/press (smbfs, nodev)`. */
export function parseMountLines(text: string): Mount[] {
  return text.split('\n').flatMap((line) => {
    const [, point, type] = /^.+? on (.+) \(([^,)]+)[^)]*\)$/.exec(line) ?? [];
    return point && type ? [{ point, type }] : [];
  });
}
