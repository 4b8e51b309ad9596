import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { build } from 'vite';

const built: string[] = [];
afterAll(async () => {
  for (const folder of built.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** Bundles a program of `children/` so that plain Node runs it; inside the project, where it finds libsql. */
export async function buildChild(name: string): Promise<string> {
  const parent = resolve('node_modules/.cache');
  await mkdir(parent, { recursive: true });
  const outDir = await mkdtemp(join(parent, 'library-child-'));
  built.push(outDir);
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: resolve(`tests/unit/library/children/${name}.ts`),
      outDir,
      minify: false,
      rollupOptions: { external: ['libsql'], output: { format: 'cjs', entryFileNames: 'child.cjs' } },
    },
    ssr: { noExternal: true, external: ['libsql'] },
  });
  return join(outDir, 'child.cjs');
}

export interface Child {
  process: ChildProcess;
  /** The next line that the program writes. */
  line(): Promise<string>;
  /** Ends it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
  ended: Promise<number | null>;
}

export function startChild(program: string, args: readonly string[]): Child {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => { done(code); }));
  return {
    process: child,
    line: async () => {
      const next = await lines.next();
      if (next.done === true) throw new Error('The program ended without another line.');
      return next.value;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    ended,
  };
}
