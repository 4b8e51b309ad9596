import { ZodError } from 'zod';

/**
 * Whether an error says that the index itself is broken, rather than what was asked of it. SQLite does not see each flipped bit:
 * then a row can be read, and says what no row says.
 */
export function isBrokenIndex(error: unknown): boolean {
  if (error instanceof ZodError || error instanceof SyntaxError) return true;
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false;
  return /^SQLITE_(CORRUPT|NOTADB|IOERR|CANTOPEN|READONLY)/.test(error.code) || isMissingTable(error);
}

/** Whether there was no room for what was to be written; what the index held before is whole. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_FULL';
}

function isMissingTable(error: Error): boolean {
  return /no such (table|column)/.test(error.message);
}
