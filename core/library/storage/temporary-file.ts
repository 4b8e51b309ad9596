import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

const SUFFIX = '.tmp';
/** Tells this process from an earlier one that had the same process number. */
const OURS = randomBytes(6).toString('hex');

/** A name in the same folder that no other write uses, in this process or another. */
export function temporaryName(path: string): string {
  return join(dirname(path), `.${basename(path)}.${OURS}-${randomBytes(6).toString('hex')}${SUFFIX}`);
}

/** Whether a file name is one that `temporaryName` gave, in this process or another. */
export function isTemporary(name: string): boolean {
  return /^\..+\.[0-9a-f]{12}-[0-9a-f]{12}\.tmp$/.test(name);
}

/** Whether a file name is one that `temporaryName` gave in a process that has ended. */
export function isLeftover(name: string): boolean {
  return isTemporary(name) && !name.includes(`.${OURS}-`);
}
