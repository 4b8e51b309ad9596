import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useCore } from './support/core';

const cores = useCore();

describe('reopening', () => {
  it('opens what was open when the program ended', async () => {
    const before = await cores.withLibrary();
    const after = await cores.startedAgain(before);
    await after.core.reopen('last');
    expect(await after.handlers['library.state']({})).toMatchObject({ folder: before.folder, name: 'Press' });
  });

  it('tells no window to ask again: none has asked yet', async () => {
    const after = await cores.startedAgain(await cores.withLibrary());
    await after.core.reopen('last');
    expect(after.events.filter(({ event }) => event === 'library.changed')).toEqual([]);
  });

  it('leaves closed what the user closed, until it is opened again', async () => {
    const before = await cores.withLibrary();
    await before.handlers['library.close']({});
    const after = await cores.startedAgain(before);
    await after.core.reopen('last');
    expect(await after.handlers['library.state']({})).toBeNull();
    await after.handlers['library.open']({ folder: before.folder });
    const later = await cores.startedAgain(after);
    await later.core.reopen('last');
    expect(await later.handlers['library.state']({})).toMatchObject({ folder: before.folder });
  });

  it('opens nothing for a user who has opened nothing', async () => {
    const before = await cores.withLibrary();
    const after = await cores.startedAgain(before);
    await rm(join(before.profileFolder, 'recent-libraries.json'));
    await after.core.reopen('last');
    expect(await after.handlers['library.state']({})).toBeNull();
    expect(await after.handlers['library.recent']({})).toEqual([]);
  });

  it('says among the recent ones why a library could not be opened, until it can', async () => {
    const before = await cores.withLibrary();
    const after = await cores.startedAgain(before);
    const file = join(before.folder, 'library.json');
    const kept = await readFile(file);
    // Neither it nor a backup can be read.
    await rm(join(before.folder, 'backups'), { recursive: true, force: true });
    await rm(file);
    await mkdir(file);
    await after.core.reopen('last');
    expect(await after.handlers['library.state']({})).toBeNull();
    const [listed] = await after.handlers['library.recent']({});
    expect(listed).toMatchObject({ folder: before.folder, missing: false });
    expect(listed?.failure).toMatch(/library\.json/);
    await rm(file, { recursive: true });
    await writeFile(file, kept);
    await after.core.reopen('last');
    expect(await after.handlers['library.recent']({})).toMatchObject([{ failure: null }]);
  });

  it('says nothing of a folder that is gone but that it is missing', async () => {
    const before = await cores.withLibrary();
    const after = await cores.startedAgain(before);
    await rm(before.folder, { recursive: true });
    await after.core.reopen('last');
    expect(await after.handlers['library.recent']({})).toMatchObject([{ folder: before.folder, missing: true }]);
  });

  it('opens a given library whichever was last, as after a crash', async () => {
    const before = await cores.withLibrary();
    await before.handlers['library.close']({});
    const after = await cores.startedAgain(before);
    await after.core.reopen({ folder: before.folder });
    expect(await after.handlers['library.state']({})).toMatchObject({ folder: before.folder });
  });
});
