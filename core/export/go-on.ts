import { DatelineError } from '../model/dateline-error';

/**
 * Stands between the steps of making a file.
 * @throws DatelineError `cancelled` once the signal is aborted
 */
export function goOn(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new DatelineError('cancelled', 'The export was cancelled. Nothing was written.');
}
