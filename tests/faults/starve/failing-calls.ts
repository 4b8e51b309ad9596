import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CannotRun } from '../support/fault-case';

const run = promisify(execFile);

/** Compiles what makes calls fail. @throws CannotRun where that is not possible */
export async function failingCalls(): Promise<string> {
  if (process.platform !== 'linux') throw new CannotRun('calls can be made to fail on Linux only.');
  const folder = mkdtempSync(join(tmpdir(), 'dateline-faults-base-'));
  process.once('exit', () => { rmSync(folder, { recursive: true, force: true }); });
  const out = join(folder, 'failing-calls.so');
  try {
    await run('cc', ['-O2', '-shared', '-fPIC', '-o', out, join('tests', 'faults', 'starve', 'failing-calls.c'), '-ldl']);
  } catch (error) {
    throw new CannotRun(`there is no C compiler (on Debian: apt-get install gcc libc6-dev). ${error instanceof Error ? error.message.split('\n', 1)[0] ?? '' : ''}`);
  }
  return out;
}
