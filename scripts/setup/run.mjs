import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program to its end, and passes on the signals that ask this one to stop.
 * @param {string} command
 * @param {string[]} words
 * @param {import('node:child_process').SpawnOptions} [options] `stdio` is inherited unless given; `detached` keeps the
 *   terminal's interrupt from the program's own children, which then end in their order
 * @returns {Promise<number>} the exit code; 128 + the signal's number when a signal ended it, as a shell says it
 * @throws when the program cannot be started
 */
export function run(command, words, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { stdio: 'inherit', ...options });
    const forward = (signal) => {
      // A terminal sends its interrupt to the child too, unless it is detached; a second one would cut it short.
      if (signal !== 'SIGINT' || !process.stdin.isTTY || options.detached) child.kill(signal);
    };
    for (const signal of forwarded) process.on(signal, forward);
    const settle = () => {
      for (const signal of forwarded) process.off(signal, forward);
    };
    child.once('error', (error) => {
      settle();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      settle();
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}
