import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../../../unit/random';

export interface ActivityTools {
  /** Of the round; the library lies in it as `library`. */
  folder: string;
  random: Random;
  say(line: Record<string, unknown>): void;
  /** To be called when what is to be disturbed begins. */
  ready(): void;
}

/** Something that is done with a library until the process is killed, or there is nothing left to do. */
export type Activity = (tools: ActivityTools) => Promise<void>;

/** As long as a person or the network would take: a kill at any moment would mostly miss the writing. */
export async function rest(random: Random): Promise<void> {
  await pause(5 + random.below(35));
}

/** Words of a size that differs much: small files are written in one piece, large ones in several. */
export function someWords(random: Random, count: number): string {
  return `${String(count)} ${'заметка '.repeat(random.pick([10, 1_000, 20_000, 90_000]))}`;
}
