import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isTemporary } from '../../../core/library/storage/temporary-file';
import { runToEnd } from '../support/programs';
import { judgeCopies } from './judge-copies';
import { judgeDocuments } from './judge-documents';
import { judgeExports } from './judge-exports';
import { judgeTexts } from './judge-texts';

/** What was killed, and what it had said until then. */
export interface Killed {
  activity: string;
  folder: string;
  library: string;
  said: readonly Record<string, unknown>[];
}

/** What verify may rightly say after a kill, by what was killed. */
const TRUE_TO_SAY: Readonly<Record<string, readonly string[]>> = {
  // The bytes of a page were kept, and its clipping was not made yet.
  imports: ['original-orphaned'],
  capture: ['original-orphaned'],
  disk: ['original-orphaned'],
  copies: ['original-orphaned'],
  // This Dateline looks at what one of tomorrow has saved.
  migrations: ['newer'],
};

/**
 * Opens the library again in a new process, and looks whether all that was promised holds.
 * @returns what the kill hit
 * @throws Error that says which promise is broken
 */
export async function judgeAfterKill(killed: Killed): Promise<string> {
  const { activity, folder, library } = killed;
  const hit = await whatWasHit(folder);
  const found = await runToEnd('inspect', [library]);
  mustBe(found.readOnlyReason === null, `the library can only be read: ${String(found.readOnlyReason)}`);
  const allowed = TRUE_TO_SAY[activity] ?? [];
  const faults = (found.faults as { fault: string; file: string; message: string }[]).filter(({ fault }) => !allowed.includes(fault));
  mustBe(faults.length === 0, `verify says: ${JSON.stringify(faults)}`);
  const problems = (found.problems as { message: string }[]).filter(() => activity !== 'migrations');
  mustBe(problems.length === 0, `opening found: ${JSON.stringify(problems)}`);
  mustBe(JSON.stringify(found.ids) === JSON.stringify(found.listed), `the index lists other clippings than there are: ${JSON.stringify([found.ids, found.listed])}`);
  const left = (await everyName(folder)).filter(isLeft);
  mustBe(left.length === 0, `left behind: ${left.join(', ')}`);
  await judgeDocuments(killed);
  await judgeExports(killed);
  await judgeCopies(killed);
  if (activity === 'drops') await judgeTexts(library);
  return hit;
}

/** Said of what lies there right after the kill, before anybody tidies up. */
async function whatWasHit(folder: string): Promise<string> {
  const names = await everyName(folder);
  if (names.some((name) => isTemporary(nameOf(name)))) return 'before the rename';
  return existsSync(join(folder, 'library/index.sqlite-journal')) ? 'in the index' : 'after the rename';
}

function isLeft(path: string): boolean {
  const name = nameOf(path);
  return isTemporary(name) || name.endsWith('.unfinished') || name.startsWith('library.lock') || /^index\.sqlite-/.test(name);
}

async function everyName(folder: string): Promise<string[]> {
  return readdir(folder, { recursive: true });
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** @throws Error */
export function mustBe(holds: boolean, broken: string): void {
  if (!holds) throw new Error(broken);
}
