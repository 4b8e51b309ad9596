import { setTimeout as pause } from 'node:timers/promises';
import { systemCode } from './io-error';

const BUSY = new Set(['EPERM', 'EBUSY', 'EACCES']);
const ATTEMPTS = 8;
const FIRST_PAUSE = 10;

/**
 * Does something that a virus scanner, a sync client or a viewer may hold up for a moment, as happens on Windows:
 * up to 8 attempts, with pauses that double from 10 ms (1.3 s in all).
 *
 * @throws the last failure, or at once any failure that waiting cannot cure
 */
export async function retryBusy<T>(operation: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await operation();
    } catch (error) {
      if (attempt === ATTEMPTS || !BUSY.has(systemCode(error) ?? '')) throw error;
      await pause(FIRST_PAUSE * 2 ** (attempt - 1));
    }
  }
}
