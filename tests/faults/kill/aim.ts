import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A folder to look at, and how many levels of folders below it. */
export interface Watched {
  path: string;
  levels: number;
}

/** When a kill falls: after so many changes in the watched folders, and so many microseconds later. */
export interface Aim {
  changes: number;
  delay: number;
}

const PATIENCE = 30_000;

/**
 * Watches folders by looking at them without a pause, and kills a process at the moment that was aimed at. This takes a
 * core for itself, but it is nearer to the write than a notice of the system, which comes when the loop has time.
 */
export function killAt(pid: number, folders: readonly Watched[], { changes, delay }: Aim): void {
  const until = Date.now() + PATIENCE;
  let left = changes;
  let seen = look(folders);
  while (left > 0) {
    const now = look(folders);
    if (now !== seen) {
      left -= 1;
      seen = now;
    }
    if (Date.now() <= until) continue;
    process.kill(pid, 'SIGKILL');
    throw new Error(`Nothing to aim at: ${String(left)} of ${String(changes)} changes did not come.`);
  }
  const moment = process.hrtime.bigint() + BigInt(delay) * 1000n;
  while (process.hrtime.bigint() < moment);
  process.kill(pid, 'SIGKILL');
}

/** The names, sizes and times of all files there: a write in place changes no name. */
function look(folders: readonly Watched[]): string {
  return folders.map(({ path, levels }) => namesIn(path, levels)).join('\n');
}

function namesIn(folder: string, levels: number): string {
  let said = '';
  for (const name of readNames(folder)) {
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) continue;
    if (stat.isDirectory()) said += levels > 0 ? `/${name}:${namesIn(path, levels - 1)}` : '';
    else said += ` ${name}=${String(stat.size)}@${String(stat.mtimeMs)}`;
  }
  return said;
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
