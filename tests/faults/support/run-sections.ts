import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Random } from '../../unit/random';
import { CannotRun, type Amount, type FaultCase, type FaultSection } from './fault-case';

/** Which rounds are run. `round` counts from 1 within a section. */
export interface Wanted {
  amount: Amount;
  seed: number;
  sections: readonly string[];
  round: number | null;
}

/** What came of the rounds of one name. */
export interface Result {
  section: string;
  name: string;
  rounds: number;
  /** How often each outcome came. */
  outcomes: Map<string, number>;
  failures: string[];
  skipped: string | null;
}

/** Runs the rounds one after another: two at the same time would spoil each other's aim. */
export async function runSections(sections: readonly FaultSection[], wanted: Wanted): Promise<Result[]> {
  const results: Result[] = [];
  for (const section of sections) {
    if (wanted.sections.length === 0 || wanted.sections.includes(section.name)) results.push(...(await runSection(section, wanted)));
  }
  return results;
}

async function runSection(section: FaultSection, wanted: Wanted): Promise<Result[]> {
  const results = new Map<string, Result>();
  const resultOf = (name: string): Result => {
    const known = results.get(name) ?? { section: section.name, name, rounds: 0, outcomes: new Map(), failures: [], skipped: null };
    results.set(name, known);
    return known;
  };
  const outcomes: string[] = [];
  try {
    for (const [at, round] of (await section.cases(wanted.amount)).entries()) {
      if (wanted.round !== null && wanted.round !== at + 1) continue;
      const outcome = await runRound(section.name, at + 1, round, wanted, resultOf(round.name));
      if (outcome !== null) outcomes.push(outcome);
    }
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    resultOf(section.name).skipped = error.message;
    process.stderr.write(`  ${section.name}: skipped, ${error.message}\n`);
    return [...results.values()];
  }
  const verdict = wanted.round === null ? (section.judge?.(outcomes) ?? null) : null;
  if (verdict !== null) ([...results.values()][0] ?? resultOf(section.name)).failures.push(verdict);
  return [...results.values()];
}

async function runRound(section: string, number: number, round: FaultCase, { seed }: Wanted, result: Result): Promise<string | null> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'dateline-faults-')));
  result.rounds += 1;
  try {
    const outcome = await round.run({ random: new Random(seed * 100_003 + number), folder });
    result.outcomes.set(outcome, (result.outcomes.get(outcome) ?? 0) + 1);
    process.stderr.write(`  ${section} ${String(number)}: ${round.name}: ${outcome}\n`);
    await rm(folder, { recursive: true, force: true });
    return outcome;
  } catch (error) {
    if (error instanceof CannotRun) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
    const reason = error instanceof Error ? error.message : String(error);
    const again = `npm run faults -- --seed ${String(seed)} --only ${section} --round ${String(number)}`;
    result.failures.push(`${round.name}, round ${String(number)}: ${reason}`);
    process.stderr.write(`  ${section} ${String(number)}: ${round.name}: BROKEN: ${reason}\n    What is left lies in ${folder}. Again: ${again}\n`);
    return null;
  }
}
