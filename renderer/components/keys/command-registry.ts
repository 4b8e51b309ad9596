import { useEffect } from 'react';
import type { KeyAction } from './key-table';

/** Who runs commands: a screen, or a part of it. */
interface Runner {
  has(action: KeyAction): boolean;
  run(action: KeyAction): void;
}

const runners = new Set<Runner>();

/** Makes known, as long as the component is shown, which commands it runs. */
export function useCommandRunner(has: Runner['has'], run: Runner['run']): void {
  useEffect(() => {
    const runner = { has, run };
    runners.add(runner);
    return () => {
      runners.delete(runner);
    };
  });
}

/** Whether anybody in the window does something for a command now. */
export function isPossible(action: KeyAction): boolean {
  return [...runners].some((runner) => runner.has(action));
}

/** Runs a command as its key or its entry in the menu would. */
export function runCommand(action: KeyAction): void {
  for (const runner of [...runners]) {
    if (runner.has(action)) runner.run(action);
  }
}
