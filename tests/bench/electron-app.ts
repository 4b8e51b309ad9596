import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { WindowInput } from './window-input';

/** An Electron app under measurement: one of the programs in `tests/bench/electron`. */
export class ElectronApp {
  private readonly lines: AsyncIterator<string>;

  /** Milliseconds from its start until its window could be used. */
  readonly opened: Promise<number>;

  private constructor(
    private readonly child: ChildProcess,
    reader: Interface,
    began: number,
  ) {
    this.lines = reader[Symbol.asyncIterator]();
    this.opened = this.line().then(() => performance.now() - began);
  }

  /** @param profile folder of the user's own state, with `libraries` in its list of recent ones */
  static start(program: 'empty-window' | 'driven-dateline', profile: string, libraries: readonly string[]): ElectronApp {
    mkdirSync(profile, { recursive: true });
    const recent = libraries.map((folder) => ({ folder, name: 'Measured', openedAt: '2026-04-11T04:00:00.000Z' }));
    writeFileSync(join(profile, 'recent-libraries.json'), JSON.stringify(recent));
    const folder = join(profile, program);
    mkdirSync(folder, { recursive: true });
    const built = join(process.cwd(), 'out', 'bench', 'electron', `${program}.cjs`);
    writeFileSync(join(folder, 'main.cjs'), `require(${JSON.stringify(built)});\n`);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: program, version: '1.0.0', main: 'main.cjs' }));
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const began = performance.now();
    const child = spawn(electronProgram(), [...sandbox, folder, `--profile=${profile}`, `--user-data-dir=${profile}`], {
      env: { ...process.env, DATELINE_ROOT: process.cwd() },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    return new ElectronApp(child, createInterface({ input: child.stdout }), began);
  }

  /** Runs a script in its window. @returns what it resolves to */
  run<T>(code: string): Promise<T> {
    return this.ask<T>({ code });
  }

  /** Plays what mouse and keys do. */
  async play(inputs: readonly WindowInput[]): Promise<void> {
    await this.ask({ inputs });
  }

  private async ask<T>(what: { code: string } | { inputs: readonly WindowInput[] }): Promise<T> {
    this.child.stdin?.write(`${JSON.stringify(what)}\n`);
    const { value, error } = JSON.parse(await this.line()) as { value: T; error?: string };
    if (error !== undefined) throw new Error(error);
    return value;
  }

  /** @returns bytes of memory of all its processes, what they share counted once (PSS) */
  memory(): number {
    return [this.child.pid ?? 0, ...descendants(this.child.pid ?? 0)].reduce((sum, pid) => sum + proportionalBytes(pid), 0);
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.stdin?.end();
    const timer = setTimeout(() => this.child.kill('SIGKILL'), 20_000);
    await ended;
    clearTimeout(timer);
  }

  private async line(): Promise<string> {
    for (;;) {
      const { value, done } = await this.lines.next();
      if (done === true) throw new Error('Electron ended before it answered.');
      // Electron itself may say something on stdout.
      if (String(value).startsWith('{')) return String(value);
    }
  }
}

function electronProgram(): string {
  const program = process.env['DATELINE_ELECTRON'];
  if (program === undefined) throw new Error('Run this with `npm run bench`, which finds Electron.');
  return program;
}

function descendants(pid: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const status = readIfThere(`/proc/${name}/status`);
    const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const found: number[] = [];
  const look = [pid];
  for (const parent of look) {
    for (const child of children.get(parent) ?? []) {
      found.push(child);
      look.push(child);
    }
  }
  return found;
}

function proportionalBytes(pid: number): number {
  return 1024 * Number(/^Pss:\s+(\d+) kB/m.exec(readIfThere(`/proc/${String(pid)}/smaps_rollup`))?.[1] ?? 0);
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
