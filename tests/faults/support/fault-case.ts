import type { Random } from '../../unit/random';

/** What a round is given: chance of its own seed, and a folder of its own that is removed when the round passes. */
export interface RoundTools {
  random: Random;
  folder: string;
}

/** One round. What it returns is counted, such as where a kill hit; what it throws is a broken promise. */
export interface FaultCase {
  /** Rounds of one name are counted together. */
  name: string;
  run(tools: RoundTools): Promise<string>;
}

/** A kind of fault, with as many rounds as are wanted of it. */
export interface FaultSection {
  name: string;
  cases(amount: Amount): Promise<FaultCase[]>;
  /** Judges all rounds together. @returns what is wrong with them, or null */
  judge?(outcomes: readonly string[]): string | null;
}

/** `few` for `npm test`, `all` for the figures of docs/reliability.md. */
export type Amount = 'few' | 'all';

/** Why a kind of round cannot run on this machine. */
export class CannotRun extends Error {}
