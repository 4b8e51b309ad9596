import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Watched {
  milliseconds: number;
  /** The most that the program and all it started held at one time, in bytes, as far as it was seen; 0 where the system does not tell. */
  memory: number;
}

const EVERY = 25;
/** With certificates of a machine's own every Node reads all that there are as it starts, which takes 40 ms and is nobody's work. */
const ENVIRONMENT = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };
const KIB = 1024;

/**
 * Runs a program to its end, and looks now and then at what memory it and its children hold (`VmRSS` of Linux' /proc;
 * pages that they share are counted for each of them).
 * @throws when the program fails
 */
export function runWatched(command: string, words: readonly string[]): Promise<Watched> {
  const started = performance.now();
  let memory = 0;
  return new Promise((resolve, reject) => {
    const child = execFile(command, words, { maxBuffer: 1 << 26, env: ENVIRONMENT }, (error) => {
      clearInterval(watch);
      if (error) reject(error);
      else resolve({ milliseconds: performance.now() - started, memory });
    });
    const watch = setInterval(() => { memory = Math.max(memory, heldBy(child.pid ?? 0)); }, EVERY);
  });
}

/** Bytes that a process and its descendants hold now. */
function heldBy(root: number): number {
  const processes = readProcesses();
  const mine = new Set([root]);
  for (let found = true; found; ) {
    found = false;
    for (const { id, parent } of processes) {
      if (!mine.has(id) && mine.has(parent)) found = Boolean(mine.add(id));
    }
  }
  return processes.reduce((sum, { id, bytes }) => sum + (mine.has(id) ? bytes : 0), 0);
}

function readProcesses(): { id: number; parent: number; bytes: number }[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    const status = statusOf(name);
    const number = (field: string): number => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return [{ id: Number(name), parent: number('PPid'), bytes: number('VmRSS') * KIB }];
  });
}

/** A process may have ended since it was listed. */
function statusOf(name: string): string {
  try {
    return readFileSync(`/proc/${name}/status`, 'utf8');
  } catch {
    return '';
  }
}
