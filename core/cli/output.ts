import { DatelineError } from '../model/dateline-error';
import { failure } from '../contract/reply';
import { textTable } from './text-table';

export interface Streams {
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream;
}

/** A column of a text table: its heading and what it shows of a value. */
export type Column<T> = readonly [heading: string, cell: (value: T) => string];

/**
 * Where a command's results and messages go: results to stdout, as one JSON value a line or as readable text;
 * everything else to stderr.
 */
export class Output {
  constructor(
    private readonly streams: Streams,
    readonly json: boolean,
  ) {}

  /** One result: `value` as JSON, or the text made of it. */
  result<T>(value: T, text: (value: T) => string): void {
    this.#write(this.json ? JSON.stringify(value) : text(value));
  }

  /** Results of one kind: a line of JSON each, or a table. Nothing at all makes a message instead of an empty table. */
  results<T>(values: readonly T[], columns: readonly Column<T>[], whenNone: string): void {
    if (this.json) for (const value of values) this.#write(JSON.stringify(value));
    else if (values.length === 0) this.note(whenNone);
    else {
      const headings = columns.map(([heading]) => heading);
      this.#write(textTable(headings, values.map((value) => columns.map(([, cell]) => cell(value)))));
    }
  }

  /** A message or progress, for the person at the terminal. */
  note(message: string): void {
    this.streams.stderr.write(`${message}\n`);
  }

  /**
   * A failure: plain words on stderr, and with `--json` the same as data on stdout.
   * @returns the exit code it calls for
   */
  failure(error: unknown): 1 | 2 {
    const reply = failure(error);
    if (!reply.ok) {
      this.note(`dateline: ${reply.error.message}`);
      if (this.json) this.#write(JSON.stringify({ error: reply.error }));
    }
    return error instanceof DatelineError && error.code === 'usage' ? 2 : 1;
  }

  #write(text: string): void {
    this.streams.stdout.write(`${text}\n`);
  }
}
