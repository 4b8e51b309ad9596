import { readFile, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { atomicWrite } from './atomic-write';
import { isThere } from './is-there';
import { retryBusy } from './retry-busy';
import { syncFolder } from './sync-folder';

/**
 * Moves a damaged file beside its original name, where nothing takes it for a document any more and nothing is lost.
 * @returns the new name, `<name>.damaged-20260411T083104Z`
 */
export async function setAside(path: string, now: Date): Promise<string> {
  return moveBeside(path, `${basename(path)}.damaged-${compact(now)}`);
}

/**
 * Moves a whole file whose content was taken over beside its original name.
 * @returns the new name, `<name>.other-20260411T083104Z`
 */
export async function moveAside(path: string, now: Date): Promise<string> {
  return moveBeside(path, `${basename(path)}.other-${compact(now)}`);
}

/**
 * Keeps a copy of a whole file beside it, before another version takes its place.
 * @returns the copy's name, `<name>.other-20260411T083104Z`
 */
export async function copyAside(path: string, now: Date): Promise<string> {
  const name = await freeName(path, `${basename(path)}.other-${compact(now)}`);
  await atomicWrite(join(dirname(path), name), await readFile(path));
  return name;
}

async function moveBeside(path: string, wanted: string): Promise<string> {
  const name = await freeName(path, wanted);
  await retryBusy(() => rename(path, join(dirname(path), name)));
  await syncFolder(dirname(path));
  return name;
}

/** `20260411T083104Z` */
function compact(moment: Date): string {
  return moment.toISOString().replace(/\.\d+/u, '').replace(/[-:]/gu, '');
}

async function freeName(path: string, wanted: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? wanted : `${wanted}-${String(count)}`;
    if (!(await isThere(join(dirname(path), name)))) return name;
  }
}
