import { rmdirSync } from 'node:fs';
import { systemCode } from '../../../core/library/storage/io-error';

/** Makes calls on the round's files fail from now on; see `starve/failing-calls.c`. `errno` 0 kills. */
export function arm(errno: number, at: number, lasting: boolean): void {
  tell(`arm/${String(errno)}/${String(at)}/${lasting ? 'lasting' : 'once'}`);
}

/** @returns whether a call was made to fail since `arm` */
export function disarm(): boolean {
  return tell('disarm') === 'EEXIST';
}

function tell(what: string): string | null {
  try {
    rmdirSync(`/dateline-faults/${what}`);
  } catch (error) {
    return systemCode(error);
  }
  throw new Error('The calls of this program are not watched.');
}
