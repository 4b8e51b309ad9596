import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { ElectronApp } from './electron-app';
import type { Row } from './row';

interface Settings {
  small: string;
  large: string;
  scratch: string;
  runs: number;
  tell: (message: string) => void;
}

/** Until an open library has done what it does behind the window: comparing its index, the backup of the day. */
const SETTLED = 15_000;

/** Rows about the running app: opening a library, and the memory of all its processes. */
export async function* windowRows({ small, large, scratch, runs, tell }: Settings): AsyncGenerator<Row> {
  if (process.env['DATELINE_ELECTRON'] === undefined || process.platform !== 'linux') {
    tell('Opening and memory are measured on Linux only.');
    return;
  }
  const times: Record<'empty' | 'small' | 'large', number[]> = { empty: [], small: [], large: [] };
  const memory: Record<'small' | 'large', number[]> = { small: [], large: [] };
  for (let run = 0; run < runs; run += 1) {
    const empty = ElectronApp.start('empty-window', join(scratch, 'empty'), []);
    times.empty.push(await empty.opened);
    await empty.stop();
    for (const [size, folder] of [['small', small], ['large', large]] as const) {
      const app = ElectronApp.start('driven-dateline', join(scratch, size), [folder]);
      times[size].push(await app.opened);
      if (run < 3) {
        await after(SETTLED);
        memory[size].push(app.memory());
      }
      await app.stop();
    }
  }
  yield { what: 'Start, and open a library of 100000 to a usable list', against: 'an empty Electron window, ready to show', ours: times.large, theirs: times.empty, promise: 1.5 };
  yield { what: 'The same', against: 'with a library of 100', ours: times.large, theirs: times.small, promise: null };
  yield { what: 'Memory of all processes, 100000 clippings open', against: '100 clippings open', ours: memory.large, theirs: memory.small, promise: 1.5, unit: 'bytes' };
}
