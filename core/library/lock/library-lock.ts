import { randomBytes } from 'node:crypto';
import { readFile, rm, stat } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { insideLibrary } from '../inside-library';
import { LOCK_FILE } from '../layout';
import { isMissing, systemCode } from '../storage/io-error';
import { createExclusively } from './create-exclusively';
import { holderIsGone } from './holder-is-gone';
import { describeHolder, lockHolder, type LockHolder } from './lock-holder';

/**
 * Either the lock is ours, or why it is not. `sharedIndex`: whether the holder is on this computer, so that its index
 * may be read along.
 */
export type LockOutcome = { lock: LibraryLock } | { lock: null; reason: string; sharedIndex: boolean };

const ownTokens = new Set<string>();
const ATTEMPTS = 50;
const PAUSE = 20;
const PAUSE_FOR_HOLDER = 100;
/** A lock file without content is being written right now, or was left by a process killed while it wrote. */
const UNFINISHED_FOR = 5_000;

/** `library.lock`: says who may write the library. Released only by who took it. */
export class LibraryLock {
  private constructor(
    private readonly path: string,
    private readonly holder: LockHolder,
  ) {}

  /**
   * Takes the lock if nobody holds it, or if who held it has ended; otherwise says who holds it.
   * @param patience milliseconds in which a holder on this computer may still end
   */
  static async acquire(folder: string, patience = 0): Promise<LockOutcome> {
    const until = Date.now() + patience;
    for (;;) {
      const outcome = await LibraryLock.once(folder);
      if (outcome.lock !== null || !outcome.sharedIndex || Date.now() >= until) return outcome;
      await pause(PAUSE_FOR_HOLDER);
    }
  }

  private static async once(folder: string): Promise<LockOutcome> {
    const path = insideLibrary(folder, LOCK_FILE);
    const holder = newHolder();
    // Before the file is there: else another opening in this process would take it for one of a dead process.
    ownTokens.add(holder.token);
    const outcome = await LibraryLock.tryFor(path, holder);
    if (outcome.lock === null) ownTokens.delete(holder.token);
    return outcome;
  }

  private static async tryFor(path: string, holder: LockHolder): Promise<LockOutcome> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const outcome = await LibraryLock.attempt(path, holder);
      if (outcome !== null) return outcome;
      await pause(PAUSE);
    }
    return { lock: null, reason: 'Its library.lock could not be read. If no other Dateline is open, delete that file.', sharedIndex: false };
  }

  private static async attempt(path: string, holder: LockHolder): Promise<LockOutcome | null> {
    const refused = refusal(await readHolder(path), holder);
    if (refused !== null) return refused;
    try {
      if (await createExclusively(path, JSON.stringify(holder))) return { lock: new LibraryLock(path, holder) };
    } catch (error) {
      return { lock: null, reason: cannotWrite(error), sharedIndex: false };
    }
    const current = await readHolder(path);
    if (current.state === 'gone') return null;
    if (current.state === 'held' ? holderIsGone(current.holder, holder.host, ownTokens) : current.abandoned) await removeStale(path, current.text, holder);
    return null;
  }

  /** Whether a Dateline that runs, this one too, has the library open for writing. */
  static async isHeld(folder: string): Promise<boolean> {
    const current = await readHolder(insideLibrary(folder, LOCK_FILE));
    return current.state === 'held' && !holderIsGone(current.holder, hostname(), ownTokens);
  }

  /** Whether this very process has the library open for writing. */
  static async isOurs(folder: string): Promise<boolean> {
    const current = await readHolder(insideLibrary(folder, LOCK_FILE));
    return current.state === 'held' && ownTokens.has(current.holder.token);
  }

  /** Gives the lock up. A lock that somebody else has taken meanwhile stays theirs. */
  async release(): Promise<void> {
    const current = await readHolder(this.path);
    if (current.state === 'held' && current.holder.token === this.holder.token) await rm(this.path, { force: true });
    // Last: while the file is there it must not look like one of a dead process.
    ownTokens.delete(this.holder.token);
  }
}

function newHolder(): LockHolder {
  return {
    host: hostname(),
    pid: process.pid,
    startedAt: new Date().toISOString(),
    token: randomBytes(16).toString('hex'),
    user: userName(),
  };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // In a container the user may have no name.
    return 'unknown';
  }
}

/** Why the lock cannot be had as long as this holder has it; null if it may be tried for. */
function refusal(current: CurrentHolder, { host }: LockHolder): LockOutcome | null {
  if (current.state !== 'held' || holderIsGone(current.holder, host, ownTokens)) return null;
  return { lock: null, reason: describeHolder(current.holder, host), sharedIndex: current.holder.host === host };
}

type CurrentHolder =
  | { state: 'gone' }
  | { state: 'held'; holder: LockHolder; text: string }
  | { state: 'unfinished'; abandoned: boolean; text: string };

async function readHolder(path: string): Promise<CurrentHolder> {
  try {
    const text = await readFile(path, 'utf8');
    const holder = parseHolder(text);
    if (holder !== null) return { state: 'held', holder, text };
    const { mtimeMs } = await stat(path);
    return { state: 'unfinished', abandoned: Date.now() - mtimeMs > UNFINISHED_FOR, text };
  } catch (error) {
    return isMissing(error) ? { state: 'gone' } : { state: 'unfinished', abandoned: false, text: '' };
  }
}

function parseHolder(text: string): LockHolder | null {
  try {
    const parsed = lockHolder.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/**
 * Removes a stale lock, one process at a time: without the second file, a slow process could remove the fresh lock
 * of a quicker one that found the same stale lock.
 */
async function removeStale(path: string, seen: string, holder: LockHolder): Promise<void> {
  const guard = `${path}.takeover`;
  if (!(await createExclusively(guard, JSON.stringify(holder)).catch(() => false))) {
    const other = await readHolder(guard);
    if (other.state === 'held' ? holderIsGone(other.holder, holder.host, ownTokens) : other.state === 'unfinished' && other.abandoned) await rm(guard, { force: true });
    return;
  }
  try {
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text === seen) await rm(path, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

function cannotWrite(error: unknown): string {
  const code = systemCode(error) ?? 'unknown error';
  return `Its folder may not be written (${code}). Everything can be read; nothing can be changed.`;
}
