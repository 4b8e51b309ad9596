import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { hasDisplay, startDisplay } from '../../../scripts/setup/display.mjs';

const hasServer = process.platform === 'linux' && spawnSync('which', ['Xvfb']).status === 0;

describe.runIf(process.platform === 'linux')('hasDisplay', () => {
  const kept = { DISPLAY: process.env['DISPLAY'], WAYLAND_DISPLAY: process.env['WAYLAND_DISPLAY'] };
  afterEach(() => {
    Object.assign(process.env, kept);
    for (const [name, value] of Object.entries(kept)) if (value === undefined) Reflect.deleteProperty(process.env, name);
  });

  it.each([
    [{ DISPLAY: ':0', WAYLAND_DISPLAY: '' }, true],
    [{ DISPLAY: '', WAYLAND_DISPLAY: 'wayland-0' }, true],
    [{ DISPLAY: '', WAYLAND_DISPLAY: '' }, false],
  ])('with %j', (environment, expected) => {
    Object.assign(process.env, environment);
    expect(hasDisplay()).toBe(expected);
  });
});

describe.runIf(hasServer)('startDisplay', () => {
  it('starts a display of its own, and ends it', async () => {
    const displays = await Promise.all([startDisplay(), startDisplay()]);
    const sockets = displays.map(({ env }) => `/tmp/.X11-unix/X${String(env['DISPLAY']).slice(1)}`);
    expect(new Set(sockets).size).toBe(2);
    for (const socket of sockets) expect(existsSync(socket)).toBe(true);
    for (const { stop } of displays) await stop();
    for (const socket of sockets) expect(existsSync(socket)).toBe(false);
  });
});
