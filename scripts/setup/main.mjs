import { say } from './say.mjs';

/**
 * Runs a script: its exit code is what `task` returns; a failure is said in its own words, without a stack.
 * @param {() => Promise<number>} task
 */
export async function main(task) {
  try {
    process.exitCode = await task();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
