import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot } from './support/project-root';

interface Command {
  code: Promise<number | null>;
  out: () => string;
  said: () => string;
  kill: (signal: NodeJS.Signals) => void;
}

function start(words: string[], environment: NodeJS.ProcessEnv): Command {
  const child = spawn(process.execPath, [join(projectRoot, 'scripts', 'start.mjs'), ...words], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let said = '';
  child.stdout.on('data', (bytes: Buffer) => (out += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const code = once(child, 'close').then(([code]) => code as number | null);
  return { code, out: () => out, said: () => said, kill: (signal) => child.kill(signal) };
}

test('with no display, the start says so and makes the sample review as PDF', async () => {
  test.skip(process.platform !== 'linux', 'Elsewhere there is always a display.');
  const command = start([], { DISPLAY: '', WAYLAND_DISPLAY: '' });
  expect(await command.code, command.said()).toBe(0);
  expect(command.said()).toContain('There is no display');
  const file = command.out().trim();
  expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
});

test('with a display, the start opens the app, and ends it in order when it is told to', async () => {
  const profile = test.info().outputPath('profile');
  const command = start([`--profile=${profile}`, '--remote-debugging-port=0'], {});
  await expect.poll(() => pagesOf(command.said()), { timeout: 30_000 }).toContain('app://dateline/');
  if (process.getuid?.() === 0) expect(command.said()).toContain('--no-sandbox');
  command.kill('SIGTERM');
  expect(await command.code, command.said()).toBe(0);
  // Written when a window closes, not when the app is shot.
  expect(JSON.parse(await readFile(join(profile, 'window.json'), 'utf8'))).toMatchObject({ maximised: false });
});

/** @returns the addresses of the pages that a program shows, asked of the debugger that it named on stderr */
async function pagesOf(said: string): Promise<string[]> {
  const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
  if (!port) return [];
  const pages = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as { url: string }[];
  return pages.map(({ url }) => url);
}
