import type { ClippingCache } from '../app/clipping-cache';
import type { Parser } from '../capture/parser/parser';
import type { Library } from '../library/library';
import type { Output } from './output';

/** The words and options behind the name of a command. */
export interface CommandArguments {
  words: readonly string[];
  option(name: string): string | undefined;
  /** Whether a flag was given. */
  flag(name: string): boolean;
}

/** What a command works with. What it opens is closed for it. */
export interface CommandTools {
  output: Output;
  /** Fires on Ctrl-C. What was done by then stays. */
  signal: AbortSignal;
  /** Read through this, so that a clipping that several checks need is read once. */
  cache: ClippingCache;
  /** The folder named by `--library` or DATELINE_LIBRARY, for what works on it without opening it. */
  libraryFolder(): string;
  /** Opens the library named by `--library` or DATELINE_LIBRARY. */
  library(): Promise<Library>;
  /** Hands over a library that a command made, to be closed at its end. */
  keep(library: Library): Library;
  /** Where files are taken apart. @param seconds that one may take, when they were given */
  parser(seconds?: number): Parser | undefined;
  /** Dateline's own fonts, templates and sample inputs. */
  assetsFolder(): string;
}

/** One command of the command line. All its options take a value, its flags none. */
export interface Command {
  /** One word, or two as in `review new`. */
  name: string;
  /** What follows the name, e.g. `REVIEW --format pdf|md --out FILE`. */
  usage: string;
  /** One line for the list of commands. */
  summary: string;
  /** More lines for `dateline help COMMAND`. */
  details?: string;
  options: readonly string[];
  flags?: readonly string[];
  /** How many words it takes, options aside. */
  words: { least: number; most: number };
  /** Not in the list of commands: made for Dateline's own scripts. */
  internal?: boolean;
  /** @returns false when a part of the work failed and the output says which */
  run(input: CommandArguments, tools: CommandTools): Promise<boolean>;
}
