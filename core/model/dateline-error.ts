import { z } from 'zod';

export const errorCode = z.enum([
  'bad-input',
  'cancelled',
  'cannot-start',
  'compile-failed',
  'conflict',
  'damaged',
  'disk-full',
  'empty-input',
  'fetch-failed',
  'forbidden',
  'io',
  'locked',
  'newer-version',
  'no-library',
  'not-found',
  'out-of-memory',
  'read-only',
  'timed-out',
  'too-large',
  'unexpected',
  'unknown-columns',
  'unknown-content',
  'unsupported-kind',
  'usage',
]);
export type ErrorCode = z.infer<typeof errorCode>;

/**
 * A failure that a person can act on. `message` says in plain words what happened, what was kept and what to do;
 * it is shown as it stands, in the window and on the command line.
 */
export class DatelineError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'DatelineError';
  }
}
