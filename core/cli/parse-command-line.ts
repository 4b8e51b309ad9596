import { parseArgs } from 'node:util';
import { DatelineError } from '../model/dateline-error';
import type { Command, CommandArguments } from './command';

const GLOBAL_OPTIONS = {
  library: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** What was asked for on the command line. */
export type Request =
  | { kind: 'help'; topic: string }
  | { kind: 'version' }
  | { kind: 'run'; command: Command; input: CommandArguments; library: string | undefined };

/**
 * @param args what follows the program's name
 * @throws DatelineError `usage` that says what is wrong and how it is right
 */
export function parseCommandLine(args: readonly string[], commands: readonly Command[]): Request {
  const { words, values } = firstLook(args, commands);
  if (values['version'] === true) return { kind: 'version' };
  const [first, second] = words;
  if (first === 'help') return { kind: 'help', topic: words.slice(1).join(' ') };
  if (values['help'] === true) return { kind: 'help', topic: topicOf(first, second, commands) };
  if (first === undefined) throw new DatelineError('usage', 'Say what to do: “dateline help” lists the commands.');

  const command = findCommand(first, second, commands);
  return { kind: 'run', command, ...readArguments(args, command) };
}

/** Whether `--json` is among the arguments, for failures before they could be understood. */
export function asksForJson(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end === -1 ? undefined : end).includes('--json');
}

// The command is the first word that is not the value of an option, so the options of all commands must be known here.
function firstLook(args: readonly string[], commands: readonly Command[]) {
  const options = Object.fromEntries(commands.flatMap(ownOptions));
  const { positionals, values } = parseArgs({
    args: [...args],
    options: { ...options, ...GLOBAL_OPTIONS },
    allowPositionals: true,
    strict: false,
  });
  return { words: positionals, values: values as Record<string, string | boolean | undefined> };
}

function ownOptions({ options, flags = [] }: Command) {
  return [...options.map((name) => [name, { type: 'string' }] as const), ...flags.map((name) => [name, { type: 'boolean' }] as const)];
}

function topicOf(first: string | undefined, second: string | undefined, commands: readonly Command[]): string {
  const name = `${first ?? ''} ${second ?? ''}`;
  return commands.some((command) => command.name === name) ? name : (first ?? '');
}

function findCommand(first: string, second: string | undefined, commands: readonly Command[]): Command {
  const command = commands.find(({ name }) => name === first || name === `${first} ${second ?? ''}`);
  if (command) return command;
  const parts = commands.filter(({ name }) => name.startsWith(`${first} `)).map(({ name }) => name);
  if (parts.length > 0) throw new DatelineError('usage', `“dateline ${first}” needs one more word: ${parts.join(', ')}.`);
  throw new DatelineError('usage', `Dateline has no command “${first}”. “dateline help” lists the commands.`);
}

function readArguments(args: readonly string[], command: Command) {
  const own = Object.fromEntries(ownOptions(command));
  const { positionals, values } = strictly(command, () =>
    parseArgs({ args: [...args], options: { ...own, ...GLOBAL_OPTIONS }, allowPositionals: true, strict: true }),
  );
  const words = positionals.slice(command.name.split(' ').length);
  if (words.length < command.words.least) throw wrongUse(command, 'Something is missing.');
  if (words.length > command.words.most) throw wrongUse(command, `“${words[command.words.most] ?? ''}” is one word too many.`);
  const options = new Map(Object.entries(values));
  const text = (name: string): string | undefined => {
    const value = options.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  return { input: { words, option: text, flag: (name: string) => options.get(name) === true }, library: text('library') };
}

function strictly<T>(command: Command, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    // Node's own words end in advice about `--` that is of use only to its programmers.
    const [problem] = (error instanceof Error ? error.message : String(error)).split(/\.?\s+To specify|\n/);
    throw wrongUse(command, `${problem ?? ''}.`, error);
  }
}

/** A failure that shows how the command is used. */
export function wrongUse(command: Pick<Command, 'name' | 'usage'>, problem: string, cause?: unknown): DatelineError {
  return new DatelineError('usage', `${problem}\nUsage: dateline ${command.name} ${command.usage}`.trimEnd(), { cause });
}
