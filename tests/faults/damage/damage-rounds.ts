import { readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { mustBe } from '../kill/judge-after-kill';
import { BaseLibrary, CLIPPINGS, FEED, IN_TRASH, REVIEWS } from '../support/base-library';
import type { Amount, FaultCase, FaultSection } from '../support/fault-case';
import { runToEnd } from '../support/programs';
import { harm, HARMS, type Harm } from './harms';

interface Target {
  name: string;
  /** Relative to the library; `*` is the first day among the backups, the first name of any other folder. */
  path: string;
  /** What verify must say of the damage. Empty: nothing, it is no part of what the user has. */
  says: readonly string[];
  /** Set aside and kept when the library is opened. */
  aside: boolean;
  /** What is still wrong after a repair. */
  left: readonly string[];
}

const [CLIPPING = ''] = CLIPPINGS;
const [REVIEW = ''] = REVIEWS;

const TARGETS: readonly Target[] = [
  { name: 'library.json', path: 'library.json', says: ['damaged', 'newer'], aside: true, left: [] },
  { name: 'a clipping', path: `clippings/ab/${CLIPPING}.json`, says: ['damaged', 'newer'], aside: true, left: [] },
  { name: 'a review', path: `reviews/${REVIEW}.json`, says: ['damaged', 'newer'], aside: true, left: [] },
  { name: 'the state of a feed', path: `feeds/${FEED}.json`, says: ['damaged', 'newer'], aside: false, left: [] },
  { name: 'a clipping in the trash', path: `trash/clippings/ab/${IN_TRASH}.json`, says: ['damaged', 'newer'], aside: false, left: [] },
  { name: 'an original', path: `originals/ab/${CLIPPING}.html`, says: ['original-changed'], aside: false, left: ['original-changed'] },
  { name: 'a picture', path: `originals/ab/${CLIPPING}/*`, says: ['original-changed'], aside: false, left: ['original-changed'] },
  { name: 'library.json in a backup', path: 'backups/*/library.json', says: ['backup-damaged'], aside: false, left: [] },
  { name: 'a review in a backup', path: `backups/*/reviews/${REVIEW}.json`, says: ['backup-damaged'], aside: false, left: [] },
  { name: 'the copy of a clipping', path: `backups/clippings/ab/${CLIPPING}.json`, says: ['backup-damaged'], aside: false, left: [] },
  { name: 'the index', path: 'index.sqlite', says: [], aside: false, left: [] },
  { name: 'the lock', path: 'library.lock', says: [], aside: false, left: [] },
];

const REPEATED: Record<Amount, number> = { few: 0, all: 4 };

/** Truncated and bit-flipped files of every kind: what is damaged is told and kept, and the rest is usable. */
export const damageRounds: FaultSection = {
  name: 'damage',
  async cases(amount) {
    const base = await BaseLibrary.make();
    const every = TARGETS.flatMap((target) => HARMS.map((act) => damageRound(target, act, base)));
    if (REPEATED[amount] > 0) return Array.from({ length: REPEATED[amount] }, () => every).flat();
    return TARGETS.map((target, at) => damageRound(target, HARMS[at % HARMS.length] ?? { name: 'nothing', do: () => Promise.resolve() }, base));
  },
};

function damageRound(target: Target, act: Harm, base: BaseLibrary): FaultCase {
  return {
    name: target.name,
    async run({ random, folder }) {
      const library = await base.copyTo(folder);
      // Left by a process that has ended; a library that was closed has none.
      if (target.path === 'library.lock') await writeFile(join(library, target.path), deadHolder());
      const path = await fileOf(library, target.path);
      await harm(act, path, random);
      const bytes = await readFile(path);
      const said = await faultsSaid(library);
      judgeWords(target, said, path.slice(library.length + 1));
      const isNewer = said.some(({ fault }) => fault === 'newer');
      const opened = await runToEnd('inspect', [library]);
      if (!isNewer) {
        mustBe(opened.readOnlyReason === null || target.name === 'the lock', `it can only be read: ${String(opened.readOnlyReason)}`);
        if (target.aside) mustBe(await isKeptBeside(path, bytes), 'the damaged file was not kept beside its name');
      }
      judgeRest(target, opened, isNewer);
      if (opened.readOnlyReason === null) await judgeRepair(target, library);
      return act.name;
    },
  };
}

interface Fault {
  file: string;
  fault: string;
  message: string;
}

async function faultsSaid(library: string): Promise<Fault[]> {
  return (await runToEnd('verify', [library])).faults as Fault[];
}

function judgeWords({ says, name }: Target, said: readonly Fault[], path: string): void {
  if (says.length > 0) mustBe(said.some(({ file, fault }) => file === path && says.includes(fault)), `verify does not say that ${path} is damaged: ${JSON.stringify(said)}`);
  // A letter that changed within the index is none of SQLite's business; a new index has it right again.
  const other = said.filter(({ file, fault }) => file !== path && !(name === 'the index' || fault === 'index'));
  mustBe(other.length === 0, `verify complains of what is whole: ${JSON.stringify(other)}`);
}

/** Everything that was not damaged is there and listed. */
function judgeRest({ name }: Target, { ids, listed, reviews }: Record<string, unknown>, isNewer: boolean): void {
  const whole = CLIPPINGS.filter((id) => name !== 'a clipping' || id !== CLIPPING);
  const wholeReviews = REVIEWS.filter((id) => name !== 'a review' || id !== REVIEW);
  mustBe(whole.every((id) => (ids as string[]).includes(id)), `clippings are missing: ${JSON.stringify(ids)}`);
  mustBe(whole.every((id) => (listed as string[]).includes(id)), `clippings are not listed: ${JSON.stringify(listed)}`);
  mustBe(wholeReviews.every((id) => (reviews as string[]).includes(id)), `reviews are missing: ${JSON.stringify(reviews)}`);
  if (!isNewer) mustBe(JSON.stringify(ids) === JSON.stringify(listed), `the index lists other clippings than there are: ${JSON.stringify([ids, listed])}`);
}

async function judgeRepair({ left, name }: Target, library: string): Promise<void> {
  const { faults, ids } = await runToEnd('inspect', [library, 'repair']);
  const still = (faults as Fault[]).filter(({ fault }) => !left.includes(fault) && fault !== 'newer' && !(name === 'a clipping' && fault === 'index'));
  mustBe(still.length === 0, `a repair leaves ${JSON.stringify(still)}`);
  mustBe(CLIPPINGS.every((id) => (ids as string[]).includes(id)), `a repair does not bring back what has a copy: ${JSON.stringify(ids)}`);
}

async function isKeptBeside(path: string, bytes: Buffer): Promise<boolean> {
  const folder = dirname(path);
  for (const name of await readdir(folder)) {
    if (name.includes('.damaged-') && (await readFile(join(folder, name))).equals(bytes)) return true;
  }
  return false;
}

/** Names are looked up, as the day of a backup is not that of this moment when midnight lies between. */
async function fileOf(library: string, path: string): Promise<string> {
  let found = library;
  for (const part of path.split('/')) {
    const [first = ''] = part === '*' ? (await readdir(found)).filter((name) => name !== 'clippings') : [part];
    found = join(found, first);
  }
  return found;
}

/** The process number is beyond what Linux gives out. */
function deadHolder(): string {
  return JSON.stringify({ host: hostname(), pid: 4_194_305, startedAt: new Date(Date.now() - 3_600_000).toISOString(), token: 'f'.repeat(32), user: 'aliya' });
}
