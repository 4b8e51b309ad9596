import { DatelineError } from '../model/dateline-error';
import type { Command } from './command';
import { textTable } from './text-table';

const COMMON = `Everywhere:
  --library DIR   the library to work on (otherwise the one that DATELINE_LIBRARY names)
  --json          results as one JSON value a line on stdout
  --help          how a command is used

Results go to stdout, messages and progress to stderr.
Exit codes: 0 all done, 1 something failed (and which is in the output), 2 wrong usage.`;

/**
 * @param topic a command, the first word of several, or nothing for the list of all
 * @throws DatelineError `usage` for a topic that is no command
 */
export function helpText(topic: string, commands: readonly Command[]): string {
  if (topic === '') return overview(commands);
  const found = commands.filter(({ name }) => name === topic || name.startsWith(`${topic} `));
  if (found.length === 0) {
    throw new DatelineError('usage', `Dateline has no command “${topic}”. “dateline help” lists the commands.`);
  }
  return found.map(commandHelp).join('\n\n');
}

function overview(commands: readonly Command[]): string {
  const rows = commands.filter((command) => !command.internal).map(({ name, summary }) => [`  ${name}`, summary]);
  const listed = textTable(['', ''], rows).trimStart();
  return `Usage: dateline COMMAND …\n\n  ${listed.replaceAll('\n', '\n  ')}\n\n“dateline help COMMAND” says more.\n\n${COMMON}`;
}

function commandHelp({ name, usage, summary, details }: Command): string {
  const head = `Usage: dateline ${name} ${usage}`.trimEnd();
  return `${head}\n\n${summary}${details ? `\n\n${details}` : ''}`;
}
