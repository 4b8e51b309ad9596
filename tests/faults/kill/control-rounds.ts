import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CLIPPING_KIND } from '../../../core/library/storage/document-kind';
import { parseDocument } from '../../../core/library/storage/parse-document';
import { BaseLibrary } from '../support/base-library';
import type { FaultSection } from '../support/fault-case';
import { start } from '../support/programs';
import { killAt } from './aim';
import { DELAYS } from './kill-rounds';

const PATH = 'clippings/ab/abcd0001.json';
const ROUNDS = { few: 10, all: 50 };
/**
 * Parts of the rounds in which it must lose something: with a worse aim the kills of the other rounds would prove nothing. A
 * few rounds on a busy machine say less.
 */
const LOST = { few: 0.5, all: 0.9 };

/** The same kills against a program that writes into its files. It must lose what it had saved. */
export const controlRounds: FaultSection = {
  name: 'control',
  async cases(amount) {
    const base = await BaseLibrary.make();
    return Array.from({ length: ROUNDS[amount] }, (_, number) => ({
      name: 'a program that writes in place',
      async run({ random, folder }) {
        const library = await base.copyTo(folder);
        const program = start('write-in-place', [library, PATH, String(random.below(1_000_000))]);
        await program.said('ready');
        killAt(program.pid, [{ path: join(library, 'clippings'), levels: 1 }], { changes: 1 + random.below(20), delay: DELAYS[number % DELAYS.length] ?? 0 });
        await program.ended;
        return whatIsLeft(join(library, PATH), program.lines);
      },
    }));
  },
  judge(outcomes) {
    const lost = outcomes.filter((outcome) => outcome !== KEPT).length;
    return lost >= outcomes.length * (outcomes.length < ROUNDS.all ? LOST.few : LOST.all) ? null : `It lost data in ${String(lost)} of ${String(outcomes.length)} rounds only: the kills did not fall into the write.`;
  },
};

const KEPT = 'kept';

async function whatIsLeft(path: string, said: readonly Record<string, unknown>[]): Promise<string> {
  const text = await readFile(path, 'utf8');
  if (text === '') return 'empty';
  const parsed = parseDocument(CLIPPING_KIND, text);
  if (parsed.state !== 'good') return 'half';
  const confirmed = Number(said.findLast((line) => 'saved' in line)?.revision ?? 0);
  return parsed.document.revision < confirmed ? 'older' : KEPT;
}
