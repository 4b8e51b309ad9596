import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

const pause = 200;

/**
 * Does something while no other process does it: others wait. A lock whose process is gone is taken over.
 * @template T
 * @param {string} file the lock: it holds the process id of whoever works
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  while (!(await take(file))) await setTimeout(pause);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (await isStale(file)) await rm(file, { force: true });
  return false;
}

async function isStale(file) {
  const text = await readFile(file, 'utf8').catch(() => null);
  const holder = Number(text);
  // An empty file is a lock that is being written at this moment.
  if (!text || !Number.isInteger(holder)) return false;
  try {
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
