import { DatelineError } from '../model/dateline-error';

const LATER_COMMANDS = new Set(['families']);
const LATER_FORMATS = new Set(['docx', 'html', 'eml', 'txt', 'ninjs']);

/** @throws DatelineError `usage` for a command that a later version of Dateline will have */
export function refuseLaterCommand(name: string): void {
  if (LATER_COMMANDS.has(name)) throw notYet(`“dateline ${name}”`);
}

/** @throws DatelineError `usage` for an export format that a later version of Dateline will have */
export function refuseLaterFormat(format: string): void {
  if (LATER_FORMATS.has(format)) throw notYet(`Export as ${format}`);
}

function notYet(what: string): DatelineError {
  return new DatelineError('usage', `${what} is not available in this version.`);
}
