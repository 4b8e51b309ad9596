import { fork } from 'node:child_process';
import { PARSER_LIMITS } from './parser-limits';
import type { StartParser } from './parser-process';

export interface NodeParserOptions {
  /** That its JavaScript may take. */
  heapBytes?: number;
  /** What runs the script: this very Node when it is not given. */
  program?: string;
}

/**
 * Parser processes for plain Node.
 * @param script of the process, `core/cli/parser.ts` as built
 */
export function nodeParser(script: string, { heapBytes = PARSER_LIMITS.heapBytes, program = process.execPath }: NodeParserOptions = {}): StartParser {
  return ({ onMessage, onEnd }, residentBytes) => {
    const child = fork(script, [String(residentBytes)], {
      execPath: program,
      // Bytes cross as bytes, not as JSON.
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${String(heapBytes / 1024 / 1024)}`],
      // A heap that is full is told of with a page of addresses.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    let isOver = false;
    const end = (): void => {
      if (isOver) return;
      isOver = true;
      onEnd();
    };
    child.on('message', onMessage);
    child.once('exit', end);
    child.once('error', end);
    return {
      send: (task) => {
        // What goes wrong with sending shows as its end.
        child.send(task, () => undefined);
      },
      end: () => {
        isOver = true;
        child.kill('SIGKILL');
      },
    };
  };
}
