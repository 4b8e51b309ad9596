import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { controlRounds } from './kill/control-rounds';
import { killRounds } from './kill/kill-rounds';
import { diskRounds } from './disk/disk-rounds';
import { twoRounds } from './two/two-rounds';
import { damageRounds } from './damage/damage-rounds';
import { callRounds } from './starve/call-rounds';
import { starveRounds } from './starve/starve-rounds';
import { resultsTable } from './support/results-table';
import { runSections, type Result, type Wanted } from './support/run-sections';

const SECTIONS = [killRounds, controlRounds, callRounds, starveRounds, damageRounds, twoRounds, diskRounds];

const { values } = parseArgs({
  options: {
    few: { type: 'boolean', default: false },
    seed: { type: 'string' },
    only: { type: 'string', default: '' },
    round: { type: 'string' },
    report: { type: 'string' },
  },
});

const wanted: Wanted = {
  amount: values.few ? 'few' : 'all',
  seed: Number(values.seed ?? Math.floor(Math.random() * 1_000_000)),
  sections: values.only.split(',').filter((name) => name !== ''),
  round: values.round === undefined ? null : Number(values.round),
};

process.stderr.write(`Seed ${String(wanted.seed)}\n`);
const started = Date.now();
const results = await runSections(SECTIONS, wanted);
process.stdout.write(`${resultsTable(results)}\nSeed ${String(wanted.seed)}, ${((Date.now() - started) / 1000).toFixed(0)} s\n`);
if (values.report !== undefined) await writeFile(values.report, JSON.stringify(counts(results)));
process.exitCode = results.some(({ failures }) => failures.length > 0) || results.length === 0 ? 1 : 0;

/** As `scripts/test.mjs` adds them up: one for each kind of fault, however many rounds it had. */
function counts(all: readonly Result[]): { passed: number; failed: number; failures: string[]; skipped: string[] } {
  const failed = all.filter(({ failures }) => failures.length > 0);
  const skipped = all.filter((result) => result.skipped !== null);
  return {
    passed: all.length - failed.length - skipped.length,
    failed: failed.length,
    failures: failed.flatMap(({ section, failures }) => failures.map((failure) => `faults, ${section}: ${failure}`)),
    skipped: skipped.map(({ section, skipped: reason }) => `faults, ${section}: ${reason ?? ''}`),
  };
}
