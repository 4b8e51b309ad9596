import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fitToScreens, readWindowState, writeWindowState } from '../../../electron/window-state';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const beside = { x: 1440, y: 0, width: 2560, height: 1400 };

describe('fitToScreens', () => {
  const left = { x: 100, y: 100, width: 1200, height: 700, maximised: false };

  it('keeps a place that can be seen', () => {
    expect(fitToScreens(left, [laptop])).toEqual(left);
  });

  it('keeps a place on a second screen', () => {
    const there = { ...left, x: 2000, y: 300 };
    expect(fitToScreens(there, [laptop, beside])).toEqual(there);
  });

  it.each([
    ['its screen is gone', { x: 2000, y: 300 }],
    ['it is left of every screen', { x: -1190, y: 100 }],
    ['only a corner shows', { x: 1430, y: 870 }],
    ['its title bar is above the screen', { x: 100, y: -300 }],
    ['it has no place', { x: undefined, y: undefined }],
  ])('forgets the place when %s', (_why, place) => {
    expect(fitToScreens({ ...left, ...place }, [laptop])).toEqual({ width: 1200, height: 700, maximised: false });
  });

  it('makes the window fit the screen, and not too small to use', () => {
    expect(fitToScreens({ width: 5000, height: 4000, maximised: true }, [laptop])).toEqual({ width: 1440, height: 875, maximised: true });
    expect(fitToScreens({ width: 10, height: 10, maximised: false }, [laptop])).toEqual({ width: 900, height: 600, maximised: false });
  });

  it('does without a screen', () => {
    expect(fitToScreens(left, [])).toEqual(left);
  });
});

describe('the file', () => {
  let folder = '';
  let file = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dateline-window-'));
    file = join(folder, 'window.json');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('gives back what was kept, and leaves nothing else behind', async () => {
    const state = { x: 3, y: 4, width: 1000, height: 800, maximised: true };
    writeWindowState(file, state);
    expect(readWindowState(file)).toEqual(state);
    expect(await readdir(folder)).toEqual(['window.json']);
  });

  it.each(['', '{', 'null', '[]', '{"width":"wide"}', '{"width":1e99,"height":1,"maximised":false}', '\0\0\0'])(
    'is the usual place when it holds %j',
    async (text) => {
      await writeFile(file, text);
      expect(readWindowState(file)).toEqual({ width: 1440, height: 900, maximised: false });
    },
  );

  it('is the usual place when there is none, and a folder that is gone does not stop the window from closing', () => {
    expect(readWindowState(file)).toMatchObject({ width: 1440 });
    writeWindowState(join(folder, 'gone', 'window.json'), { width: 1000, height: 700, maximised: false });
    expect(readWindowState(join(folder, 'gone', 'window.json'))).toMatchObject({ width: 1440 });
  });
});
