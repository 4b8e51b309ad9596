import { once } from 'node:events';
import type { ElectronApplication } from '@playwright/test';

export type OwnProcess = 'Dateline library' | 'Dateline typesetter';

/** @returns the process id of one of the app's own processes, or `null` when it does not run */
export async function processOf(app: ElectronApplication, name: OwnProcess): Promise<number | null> {
  return app.evaluate(({ app }, name) => app.getAppMetrics().find((process) => process.name === name)?.pid ?? null, name);
}

/** Kills one of the app's own processes, as a crash would. */
export async function killProcess(app: ElectronApplication, name: OwnProcess): Promise<void> {
  const pid = await processOf(app, name);
  if (pid === null) throw new Error(`${name} does not run.`);
  process.kill(pid, 'SIGKILL');
}

/** @returns whether a process is there */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Waits for the app to end. @returns its exit code, or the signal that ended it */
export async function ended(app: ElectronApplication): Promise<number | string> {
  const main = app.process();
  if (main.exitCode === null && main.signalCode === null) await once(main, 'exit');
  return main.exitCode ?? main.signalCode ?? 'unknown';
}
