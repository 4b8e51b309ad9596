import { spawn, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));

/** The programs of `children/`, bundled beside this one. */
export type Program = 'work' | 'inspect' | 'write-in-place' | 'starve' | 'verify' | 'share' | 'fill-disk';

/** A program that runs: one JSON value a line comes out of it. */
export interface Running {
  process: ChildProcess;
  pid: number;
  /** All lines so far; complete when it has ended. */
  lines: Record<string, unknown>[];
  /** Resolves with the first line that has this key. */
  said(key: string): Promise<Record<string, unknown>>;
  /** Resolves with the line that comes after so many. */
  next(after: number): Promise<Record<string, unknown>>;
  /** Resolves when it has ended and everything it said was read. */
  ended: Promise<{ code: number | null; errors: string }>;
}

export function start(program: Program, words: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
  const child = spawn(process.execPath, [join(HERE, `${program}.mjs`), ...words], { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const lines: Record<string, unknown>[] = [];
  const heard = new EventEmitter();
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => { errors += chunk.toString(); });
  createInterface({ input: child.stdout }).on('line', (text) => {
    lines.push(JSON.parse(text) as Record<string, unknown>);
    heard.emit('line');
  });
  // `close` comes after the last line was read, `exit` may come before.
  const ended = new Promise<{ code: number | null; errors: string }>((done) => child.once('close', (code) => { done({ code, errors }); }));
  const lineThat = (is: (line: Record<string, unknown>, at: number) => boolean): Promise<Record<string, unknown>> =>
    new Promise((found, gone) => {
      const look = (): void => {
        const line = lines.find(is);
        if (line !== undefined) found(line);
      };
      look();
      heard.on('line', look);
      void ended.then(() => { gone(new Error(`The program ${program} ended without a word. ${errors}`)); });
    });
  return { process: child, pid: child.pid ?? 0, lines, said: (key) => lineThat((line) => key in line), next: (after) => lineThat((_line, at) => at === after), ended };
}

/** Runs a program to its end. @returns the last line that it said @throws what it wrote to stderr, if it failed */
export async function runToEnd(program: Program, words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Record<string, unknown>> {
  const running = start(program, words, env);
  running.process.stdin?.end();
  const { code, errors } = await running.ended;
  const last = running.lines.at(-1);
  if (code !== 0 || last === undefined) throw new Error(`The program ${program} ended with ${String(code)}. ${errors}`);
  return last;
}
