import { join } from 'node:path';
import { BaseLibrary } from '../support/base-library';
import type { Amount, FaultCase, FaultSection } from '../support/fault-case';
import { start } from '../support/programs';
import { killAt, type Watched } from './aim';
import { judgeAfterKill } from './judge-after-kill';

/** Microseconds from the change that was aimed at to the kill. */
export const DELAYS = [0, 30, 100, 200, 400, 700, 1_000, 1_500, 2_000, 3_000];

interface Killing {
  activity: string;
  rounds: Record<Amount, number>;
  /** Clippings in the library besides the named ones. */
  more: number;
  /** Relative to the folder of the round. */
  watched: readonly Watched[];
  /** A kill falls after one to so many changes. */
  changes: number;
}

const KILLINGS: readonly Killing[] = [
  { activity: 'edits', rounds: { few: 3, all: 70 }, more: 0, watched: [at('library/clippings', 1), at('library/reviews', 0), at('library/feeds', 0), at('library/trash', 2)], changes: 30 },
  { activity: 'drops', rounds: { few: 3, all: 60 }, more: 0, watched: [at('library/clippings', 1), at('library/originals', 2), at('library/trash', 4), at('library/backups', 2)], changes: 40 },
  { activity: 'copies', rounds: { few: 2, all: 60 }, more: 0, watched: [at('library/backups', 2), at('library/trash', 2)], changes: 40 },
  { activity: 'imports', rounds: { few: 2, all: 50 }, more: 0, watched: [at('library/clippings', 1), at('library/originals', 2)], changes: 60 },
  { activity: 'exports', rounds: { few: 2, all: 40 }, more: 0, watched: [at('out', 0), at('library/reviews', 0)], changes: 30 },
  { activity: 'reindexing', rounds: { few: 2, all: 40 }, more: 300, watched: [at('library', 0)], changes: 20 },
  { activity: 'migrations', rounds: { few: 2, all: 30 }, more: 0, watched: [at('library/reviews', 0)], changes: 20 },
  { activity: 'openings', rounds: { few: 2, all: 30 }, more: 0, watched: [at('library', 0), at('library/backups', 2)], changes: 40 },
];

function at(path: string, levels: number): Watched {
  return { path, levels };
}

/** `kill -9` aimed at the moment of the write, while Dateline's own core does what it does in the app. */
export const killRounds: FaultSection = {
  name: 'kill',
  async cases(amount) {
    const bases = new Map<number, BaseLibrary>();
    for (const { more } of KILLINGS) if (!bases.has(more)) bases.set(more, await BaseLibrary.make(more));
    return KILLINGS.flatMap((killing) => Array.from({ length: killing.rounds[amount] }, (_, number) => killRound(killing, number, bases.get(killing.more))));
  },
};

function killRound({ activity, watched, changes }: Killing, number: number, base: BaseLibrary | undefined): FaultCase {
  return {
    name: activity,
    async run({ random, folder }) {
      if (base === undefined) throw new Error('The library to begin with was not made.');
      const library = await base.copyTo(folder);
      const worker = start('work', [activity, folder, String(random.below(1_000_000))]);
      await worker.said('ready');
      const aim = { changes: 1 + random.below(changes), delay: DELAYS[number % DELAYS.length] ?? 0 };
      killAt(worker.pid, watched.map(({ path, levels }) => ({ path: join(folder, path), levels })), aim);
      const { errors } = await worker.ended;
      if (errors !== '') throw new Error(`It failed before it was killed: ${errors}`);
      return judgeAfterKill({ activity, folder, library, said: worker.lines });
    },
  };
}
