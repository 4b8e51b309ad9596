import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';

export interface CliRun {
  code: number | null;
  stdout: string;
  stderr: string;
  /** stdout as JSON, one value a line. */
  values: unknown[];
}

export interface RunOptions {
  cwd?: string;
  environment?: Record<string, string>;
  onStart?: (child: ChildProcess) => void;
}

/** The command line, built as for release, and run in processes of its own. */
export class BuiltCli {
  private constructor(readonly folder: string) {}

  /** Builds into a folder of the checkout, from where the native packages and the assets are found. */
  static async build(): Promise<BuiltCli> {
    const parent = resolve('node_modules/.cache');
    await mkdir(parent, { recursive: true });
    const folder = await mkdtemp(join(parent, 'cli-'));
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir: folder,
        target: 'node18',
        rollupOptions: {
          input: { cli: resolve('core/cli/cli.ts'), 'cli-parser': resolve('core/cli/parser.ts'), 'memory-watch': resolve('core/capture/parser/memory-watch.ts') },
          external: ['libsql', '@myriaddreamin/typst-ts-node-compiler', '@napi-rs/canvas'],
          output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
        },
      },
    });
    return new BuiltCli(folder);
  }

  get script(): string {
    return join(this.folder, 'cli.cjs');
  }

  run(args: readonly string[], { cwd, environment = {}, onStart }: RunOptions = {}): Promise<CliRun> {
    const child = spawn(process.execPath, [this.script, ...args], {
      cwd,
      env: { ...process.env, DATELINE_LIBRARY: '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    onStart?.(child);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    return new Promise((done, failed) => {
      child.on('error', failed);
      child.on('close', (code) => {
        done({ code, stdout, stderr, values: args.includes('--json') ? jsonLines(stdout) : [] });
      });
    });
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

function jsonLines(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}
