import { judgeAfterKill } from '../kill/judge-after-kill';
import { confirmedIn } from '../kill/judge-documents';
import { BaseLibrary } from '../support/base-library';
import type { Amount, FaultCase, FaultSection } from '../support/fault-case';
import { start } from '../support/programs';
import { failingCalls } from './failing-calls';

/** What is done, and the calls before which it is killed: most of those after the first two dozen are the index's. */
const ROUNDS: Record<Amount, readonly { kind: string; calls: readonly number[] }[]> = {
  few: [
    { kind: 'clipping', calls: [3, 5] },
    { kind: 'opening', calls: [2, 3] },
  ],
  all: ['clipping', 'review', 'library', 'feed', 'capture', 'trash', 'restore', 'export', 'backup', 'opening'].map((kind) => ({ kind, calls: upTo(200) })),
};

function upTo(most: number): number[] {
  return Array.from({ length: most }, (_, at) => at + 1).filter((call) => call <= 24 || call % 4 === 0);
}

/** `kill -9` exactly before each system call of a save, the first half of a write being written. */
export const callRounds: FaultSection = {
  name: 'calls',
  async cases(amount) {
    const preload = await failingCalls();
    const base = await BaseLibrary.make();
    return ROUNDS[amount].map(({ kind, calls }) => callRound(kind, calls, base, preload));
  },
};

function callRound(kind: string, calls: readonly number[], base: BaseLibrary, preload: string): FaultCase {
  return {
    name: 'killed before each call of a save',
    async run({ folder }) {
      let killed = 0;
      for (const call of calls) {
        const round = `${folder}/${String(call)}`;
        const library = await base.copyInto(round);
        const said = await confirmedIn(library);
        const program = start('starve', [kind, round, '0', 'once', '0', String(call)], { LD_PRELOAD: preload, FAULT_FOLDER: round, UV_USE_IO_URING: '0' });
        const { code, errors } = await program.ended;
        if (code !== null && code !== 0) throw new Error(`${kind}, call ${String(call)}: ${errors}`);
        await judgeAfterKill({ activity: kind, folder: round, library, said }).catch((error: unknown) => {
          throw new Error(`${kind}, killed before call ${String(call)}: ${error instanceof Error ? error.message : String(error)}`);
        });
        if (code === 0) break;
        killed += 1;
      }
      return `${kind}: ${String(killed)} kills`;
    },
  };
}
