import { ClippingCache } from '../app/clipping-cache';
import { nodeParser } from '../capture/parser/node-parser';
import { ParserPool } from '../capture/parser/parser-pool';
import { Library } from '../library/library';
import { DatelineError } from '../model/dateline-error';
import type { Command, CommandTools } from './command';
import { commands } from './command-registry';
import { findAssets } from './find-assets';
import { helpText } from './help-text';
import { Output, type Streams } from './output';
import { asksForJson, parseCommandLine, type Request } from './parse-command-line';

/** What the command line stands in. */
export interface Surroundings extends Streams {
  environment: NodeJS.ProcessEnv;
  /** Path of the running script; Dateline's assets lie in a folder above it. */
  script: string;
  version: string;
  /** The built script of the process that reads files; without one they are read in this process. */
  parserScript?: string;
  signal: AbortSignal;
}

/**
 * Runs one command.
 * @param args what follows the program's name
 * @returns the exit code: 0 all done, 1 something failed, 2 wrong usage
 */
export async function runCli(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const output = new Output(surroundings, asksForJson(args));
  try {
    return await answer(parseCommandLine(args, commands), surroundings, output);
  } catch (error) {
    return output.failure(error);
  }
}

async function answer(request: Request, surroundings: Surroundings, output: Output): Promise<number> {
  switch (request.kind) {
    case 'version':
      output.result({ version: surroundings.version }, ({ version }) => version);
      return 0;
    case 'help':
      surroundings.stdout.write(`${helpText(request.topic, commands)}\n`);
      return 0;
    case 'run':
      return (await runCommand(request, surroundings, output)) ? 0 : 1;
  }
}

async function runCommand(
  { command, input, library: named }: Extract<Request, { kind: 'run' }>,
  surroundings: Surroundings,
  output: Output,
): Promise<boolean> {
  const opened: Library[] = [];
  let pool: ParserPool | undefined;
  const keep = (library: Library): Library => {
    opened.push(library);
    return library;
  };
  const folder = (): string => libraryFolder(named ?? surroundings.environment['DATELINE_LIBRARY'], command);
  const tools: CommandTools = {
    output,
    signal: surroundings.signal,
    cache: new ClippingCache(),
    libraryFolder: folder,
    library: async () => keep(await openLibrary(folder(), output)),
    keep,
    parser: (seconds) => (pool ??= makeParser(surroundings.parserScript, seconds)),
    assetsFolder: () => findAssets(surroundings.script),
  };
  try {
    return await command.run(input, tools);
  } finally {
    pool?.close();
    for (const library of opened) await library.close();
  }
}

function makeParser(script: string | undefined, seconds: number | undefined): ParserPool | undefined {
  return script === undefined ? undefined : new ParserPool({ start: nodeParser(script), atOnce: 2, seconds });
}

function libraryFolder(folder: string | undefined, command: Command): string {
  if (folder) return folder;
  throw new DatelineError('usage', `“dateline ${command.name}” needs a library: name its folder with --library DIR or in DATELINE_LIBRARY.`);
}

async function openLibrary(folder: string, output: Output): Promise<Library> {
  const library = await Library.open(folder);
  if (library.readOnly && library.readOnlyReason) output.note(`This library is open for reading only. ${library.readOnlyReason}`);
  for (const { file, message } of library.problems) output.note(`${file}: ${message}`);
  return library;
}
