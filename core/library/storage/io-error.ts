import { DatelineError } from '../../model/dateline-error';

/** The code of a failed system call (`ENOENT`, `ENOSPC` …), or null for any other error. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** True only for “there is no such file”: the one failure that may be read as “new”. */
export function isMissing(error: unknown): boolean {
  return systemCode(error) === 'ENOENT';
}

/** A failed write in plain words; what was on disk before is still there. A `DatelineError` passes through. */
export function writeFailure(error: unknown, path: string): DatelineError {
  if (error instanceof DatelineError) return error;
  const code = systemCode(error);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new DatelineError('disk-full', `The disk is full: ${path} was not saved. Its last saved state is kept. Free some space and try again.`, { cause: error });
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return new DatelineError('io', `${path} may not be written (${code}). Its last saved state is kept. Check the permissions of the folder.`, { cause: error });
    default:
      return new DatelineError('io', `${path} could not be saved (${reason(error)}). Its last saved state is kept.`, { cause: error });
  }
}

/** A failed read in plain words. A `DatelineError` passes through. */
export function readFailure(error: unknown, path: string): DatelineError {
  if (error instanceof DatelineError) return error;
  return new DatelineError('io', `${path} could not be read (${reason(error)}). Nothing was changed.`, { cause: error });
}

function reason(error: unknown): string {
  return systemCode(error) ?? (error instanceof Error ? error.message : String(error));
}
