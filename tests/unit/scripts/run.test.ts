import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../scripts/setup/run.mjs';

const quiet = { stdio: 'ignore' as const };
const node = (code: string) => run(process.execPath, ['-e', code], quiet);

describe('run', () => {
  it.each([0, 1, 2, 77])('passes on the exit code %i', async (code) => {
    expect(await node(`process.exit(${code})`)).toBe(code);
  });

  it('says a signal as a shell does', async () => {
    expect(await node('process.kill(process.pid, "SIGTERM")')).toBe(143);
  });

  it('says what cannot be started', async () => {
    await expect(run('/no/such/program', [], quiet)).rejects.toThrow('ENOENT');
  });

  it('passes signals on, and ends when the program does', async () => {
    const module = join(import.meta.dirname, '..', '..', '..', 'scripts', 'setup', 'run.mjs');
    const inner = 'process.on("SIGTERM", () => process.exit(7)); console.log("ready"); setInterval(() => {}, 1000);';
    const outer = `import { run } from ${JSON.stringify(module)}; process.exitCode = await run(process.execPath, ["-e", ${JSON.stringify(inner)}]);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', outer], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([7, null]);
  });
});
