import { constants } from 'node:os';
import { judgeAfterKill } from '../kill/judge-after-kill';
import { BaseLibrary } from '../support/base-library';
import type { Amount, FaultCase, FaultSection } from '../support/fault-case';
import { start } from '../support/programs';
import { failingCalls } from './failing-calls';

const ERRORS = ['ENOSPC', 'EIO', 'EACCES', 'EROFS'] as const;
const KINDS = ['clipping', 'review', 'library', 'feed', 'capture', 'trash', 'restore', 'export', 'backup'];

interface Starving {
  kind: string;
  error: (typeof ERRORS)[number];
  how: 'once' | 'lasting';
}

const EVERY: readonly Starving[] = KINDS.flatMap((kind) => ERRORS.flatMap((error) => (['once', 'lasting'] as const).map((how) => ({ kind, error, how }))));
const FEW: readonly Starving[] = [
  { kind: 'clipping', error: 'ENOSPC', how: 'lasting' },
  { kind: 'review', error: 'EIO', how: 'once' },
  { kind: 'library', error: 'EIO', how: 'once' },
  { kind: 'capture', error: 'EROFS', how: 'lasting' },
];
const ROUNDS: Record<Amount, readonly Starving[]> = { few: FEW, all: EVERY };

/** Errors at every single system call that a save makes. */
export const starveRounds: FaultSection = {
  name: 'errors',
  async cases(amount) {
    const library = await failingCalls();
    const base = await BaseLibrary.make();
    return ROUNDS[amount].map((starving) => starveRound(starving, base, library));
  },
};

function starveRound({ kind, error, how }: Starving, base: BaseLibrary, preload: string): FaultCase {
  return {
    name: `${error} at each call of a save, ${how}`,
    async run({ random, folder }) {
      const library = await base.copyTo(folder);
      const env = { LD_PRELOAD: preload, FAULT_FOLDER: folder, UV_USE_IO_URING: '0' };
      const program = start('starve', [kind, folder, String(constants.errno[error]), how, String(random.below(1_000_000))], env);
      const { code, errors } = await program.ended;
      if (code !== 0) throw new Error(`${kind}: ${errors}`);
      for (const { message } of program.lines) if (message !== null && !/^[A-Z“/].*\.$/s.test(String(message))) throw new Error(`${kind}: not in plain words: ${String(message)}`);
      await judgeAfterKill({ activity: `errors-${kind}`, folder, library, said: [] });
      const refused = program.lines.filter(({ outcome }) => outcome !== 'saved all the same').length;
      return `${kind}: ${String(program.lines.length)} calls, ${String(refused)} refused`;
    },
  };
}
