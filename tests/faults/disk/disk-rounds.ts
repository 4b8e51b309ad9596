import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { judgeAfterKill, mustBe } from '../kill/judge-after-kill';
import { BaseLibrary } from '../support/base-library';
import { CannotRun, type Amount, type FaultCase, type FaultSection } from '../support/fault-case';
import { start } from '../support/programs';

const run = promisify(execFile);
/** Kilobytes that are left free when a save is tried: from none to more than a clipping needs. */
const FREE: Record<Amount, readonly number[]> = { few: [0, 40], all: [0, 4, 8, 12, 16, 24, 32, 40, 48, 64, 80, 96, 128, 192, 256, 512] };

/** A small file system that is full, or nearly. */
export const diskRounds: FaultSection = {
  name: 'disk',
  async cases(amount) {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) throw new CannotRun('a small file system can be mounted by root on Linux only.');
    const base = await BaseLibrary.make();
    return FREE[amount].map((free) => diskRound(free, base));
  },
};

function diskRound(free: number, base: BaseLibrary): FaultCase {
  return {
    name: 'a full file system of 8 MB',
    async run({ random, folder }) {
      const disk = join(folder, 'disk');
      await mkdir(disk);
      await run('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk]).catch((error: unknown) => { throw new CannotRun(`no file system could be mounted. ${String(error)}`); });
      try {
        const library = await base.copyTo(disk);
        const program = start('fill-disk', [disk, String(free), String(random.below(1_000_000))]);
        const { code, errors } = await program.ended;
        mustBe(code === 0, errors);
        const said = program.lines.filter((line) => 'kind' in line);
        const refused = said.filter(({ refused: is }) => is === true).length;
        mustBe(free > 0 || refused >= 7, `on a full disk ${String(said.length - refused)} of ${String(said.length)} saves were confirmed`);
        await judgeAfterKill({ activity: 'disk', folder: disk, library, said: [] });
        return `${String(free)} KB free: ${String(refused)} of ${String(said.length)} refused`;
      } finally {
        await run('umount', [disk]);
      }
    },
  };
}
