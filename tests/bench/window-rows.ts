import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { ElectronApp } from './electron-app';
import type { Row } from './row';
import { promisedOf, type Sized } from './sized';

interface Settings {
  small: string;
  sizes: readonly Sized[];
  scratch: string;
  runs: number;
  tell: (message: string) => void;
}

/** Until an open library has done what it does behind the window: comparing its index, the backup of the day. */
const SETTLED = 15_000;
const LOOK = 1000;
/** Runs in which memory is measured, once it has settled. */
const MEASURED = 3;

/** Rows about the running app: opening a library, and the memory of all its processes. */
export async function* windowRows({ small, sizes, scratch, runs, tell }: Settings): AsyncGenerator<Row> {
  if (process.env['DATELINE_ELECTRON'] === undefined || process.platform !== 'linux') {
    tell('Opening and memory are measured on Linux only.');
    return;
  }
  const empty: number[] = [];
  const few: Measured = { folder: small, times: [], memory: [] };
  const libraries = sizes.map((size) => ({ ...size, times: [], memory: [] }) satisfies Measured);
  for (let run = 0; run < runs; run += 1) {
    const window = ElectronApp.start('empty-window', join(scratch, 'empty'), []);
    empty.push(await window.opened);
    await window.stop();
    for (const [at, library] of [few, ...libraries].entries()) await open(library, join(scratch, `profile ${String(at)}`), run < MEASURED);
  }
  for (const size of libraries) {
    const { count, times, memory } = size;
    yield { what: `Start, and open a library of ${String(count)} to a usable list`, against: 'an empty Electron window, ready to show', ours: times, theirs: empty, promise: promisedOf(size, 1.5) };
    yield { what: 'The same', against: 'with a library of 100', ours: times, theirs: few.times, promise: null };
    yield { what: `Peak memory of all processes, ${String(count)} clippings open`, against: '100 clippings open', ours: memory, theirs: few.memory, promise: promisedOf(size, 1.5), unit: 'bytes' };
  }
}

interface Measured {
  folder: string;
  times: number[];
  memory: number[];
}

/** @returns the most bytes that all its processes have together until it has settled, looked at once a second */
async function peak(app: ElectronApp): Promise<number> {
  let most = app.memory();
  for (let looked = 0; looked < SETTLED; looked += LOOK) {
    await after(LOOK);
    most = Math.max(most, app.memory());
  }
  return most;
}

async function open({ folder, times, memory }: Measured, profile: string, measured: boolean): Promise<void> {
  const app = ElectronApp.start('driven-dateline', profile, [folder]);
  times.push(await app.opened);
  if (measured) {
    memory.push(await peak(app));
  }
  await app.stop();
}
