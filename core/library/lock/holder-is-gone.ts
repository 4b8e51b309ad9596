import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { systemCode } from '../storage/io-error';
import type { LockHolder } from './lock-holder';

/** The clock may have been set, and `uptime` counts whole seconds on some systems. */
const BOOT_SLACK = 120_000;

/**
 * Whether the process that took a lock has certainly ended. Of another computer nothing can be known, so its lock
 * holds until it is released or removed by a person.
 *
 * @param ownTokens tokens of the locks this very process holds: a process number may have been given out again
 */
export function holderIsGone(holder: LockHolder, ownHost: string, ownTokens: ReadonlySet<string>): boolean {
  if (holder.host !== ownHost) return false;
  if (holder.pid === process.pid) return !ownTokens.has(holder.token);
  const bootedAt = Date.now() - uptime() * 1000;
  return Date.parse(holder.startedAt) < bootedAt - BOOT_SLACK || !isRunning(holder.pid);
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 only asks whether the process is there.
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}

/** A killed process whose parent has not taken note of it yet is still listed, in a container sometimes for ever. */
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    // The state follows the name, which stands in brackets and may hold any character (proc(5)).
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'latin1');
    return /^\) [ZX]/.test(stat.slice(stat.lastIndexOf(')')));
  } catch {
    return false;
  }
}
