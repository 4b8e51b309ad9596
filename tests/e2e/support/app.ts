import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { projectRoot } from './project-root';

export { expect } from '@playwright/test';

/** A running Dateline. */
export interface RunningApp {
  app: ElectronApplication;
  page: Page;
}

export interface StartOptions {
  /** Words of the command line, such as files to open. */
  words?: string[];
  env?: Record<string, string>;
}

export interface Fixtures {
  /** A temporary folder of this test, removed after it. */
  scratch: string;
  /** Starts an app on this test's own profile; what still runs at the end of the test is closed. */
  start: (options?: StartOptions) => Promise<RunningApp>;
  /** An app that has been started, with its window. */
  running: RunningApp;
  app: ElectronApplication;
  page: Page;
}

/** Playwright's `test` with the real app in real Electron. */
export const test = base.extend<Fixtures>({
  scratch: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  start: async ({ scratch }, use) => {
    const started: ElectronApplication[] = [];
    await use(async (options) => {
      const app = await launch(join(scratch, 'profile'), options ?? {});
      started.push(app);
      const page = await app.firstWindow();
      // A window begins with an empty page, and what is asked of that is lost.
      await page.waitForURL('app://dateline/');
      await page.waitForFunction(() => document.getElementById('root')?.hasChildNodes());
      return { app, page };
    });
    for (const app of started) await app.close();
  },
  running: async ({ start }, use) => {
    await use(await start());
  },
  app: async ({ running }, use) => {
    await use(running.app);
  },
  page: async ({ running }, use) => {
    await use(running.page);
  },
});

function launch(profile: string, { words = [], env = {} }: StartOptions): Promise<ElectronApplication> {
  const executablePath = process.env['DATELINE_ELECTRON'];
  if (!executablePath) throw new Error('Run the tests with `npm run e2e`, which finds Electron and builds the app.');
  const asRoot = process.getuid?.() === 0;
  return _electron.launch({
    executablePath,
    args: [...(asRoot ? ['--no-sandbox'] : []), projectRoot, `--profile=${profile}`, ...words],
    cwd: projectRoot,
    env: { ...inherited(), ...env },
  });
}

function inherited(): Record<string, string> {
  const set = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(set);
}
