import { DatelineError } from '../model/dateline-error';

const LATER_FORMATS = new Set(['ninjs']);

/** @throws DatelineError `usage` for an export format that a later version of Dateline will have */
export function refuseLaterFormat(format: string): void {
  if (LATER_FORMATS.has(format)) throw new DatelineError('usage', `Export as ${format} is not available in this version.`);
}
