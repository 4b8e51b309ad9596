import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { PARSER_LIMITS } from './parser-limits';

/**
 * Ends this process when it takes more memory than an input may. The limit of the heap does not count buffers, and code
 * that never comes to an end cannot look itself: a thread beside it does.
 * @param folder in which the script of that thread lies, `memory-watch.cjs`
 * @param args of this process: the last one is the limit in bytes
 */
export function watchMemory(folder: string, args: readonly string[]): void {
  const watch = new Worker(join(folder, 'memory-watch.cjs'), { workerData: { residentBytes: limitIn(args) } });
  watch.unref();
}

function limitIn(args: readonly string[]): number {
  const bytes = Number(args.at(-1));
  return Number.isSafeInteger(bytes) && bytes > 0 ? bytes : PARSER_LIMITS.residentBytes;
}
