import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PAGE = 4096;
const isRoot = process.getuid?.() === 0;

function run(program: string, ...words: string[]): void {
  execFileSync(program, words, { stdio: 'ignore' });
}

/** Whether something can be done on this machine: within a container its root may not. */
function isPossible(attempt: (folder: string) => void): boolean {
  if (process.platform !== 'linux') return false;
  const folder = mkdtempSync(join(tmpdir(), 'dateline-possible-'));
  try {
    attempt(folder);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A small disk of its own in a folder. */
export class SmallDisk {
  static readonly possible = isRoot && isPossible((folder) => { new SmallDisk(folder, 1).remove(); });

  /** @param folder is made if it is not there */
  constructor(
    private readonly folder: string,
    megabytes: number,
  ) {
    mkdirSync(folder, { recursive: true });
    run('mount', '-t', 'tmpfs', '-o', `size=${String(megabytes)}m`, 'tmpfs', folder);
  }

  /** Leaves no page of it free. */
  fill(): void {
    const file = openSync(join(this.folder, 'filler'), 'a');
    while (statfsSync(this.folder).bavail > 0) writeSync(file, Buffer.alloc(PAGE));
    closeSync(file);
  }

  free(): void {
    rmSync(join(this.folder, 'filler'));
  }

  remove(): void {
    run('umount', '--lazy', this.folder);
  }
}

/** Whether a folder can be closed to writing: for root, whom permissions do not bind, by a mark of the file system. */
export const canForbidWriting = isPossible((folder) => { forbidWriting(folder)(); });

/** Forbids writing into a folder. @returns a function that allows it again */
export function forbidWriting(folder: string): () => void {
  if (isRoot) run('chattr', '+i', folder);
  else chmodSync(folder, 0o500);
  return () => {
    if (isRoot) run('chattr', '-i', folder);
    else chmodSync(folder, 0o700);
  };
}
