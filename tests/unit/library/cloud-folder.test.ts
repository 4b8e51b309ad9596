import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cloudFolder, type FolderSystem, type Mount } from '../../../core/library/cloud-folder';
import { folderSystem, parseMountLines, parseProcMounts } from '../../../core/library/folder-system';
import type { CloudKind } from '../../../core/model/cloud-folder';

let home: string;
let mounts: Mount[] = [];
let env: Record<string, string> = {};

beforeEach(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), 'dateline-cloud-')));
  mounts = [];
  env = {};
});
afterEach(() => rm(home, { recursive: true, force: true }));

function system(more: Partial<FolderSystem> = {}): FolderSystem {
  return {
    platform: 'linux',
    home,
    env,
    realPath: (path) => realpath(path),
    names: (folder) => readdir(folder).catch(() => []),
    text: (file) => readFile(file, 'latin1').catch(() => ''),
    mounts: () => Promise.resolve(mounts),
    ...more,
  };
}

async function put(path: string, text: string | Buffer = ''): Promise<void> {
  await mkdir(dirname(join(home, path)), { recursive: true });
  await writeFile(join(home, path), text);
}

interface Case {
  what: string;
  /** Relative to the home folder; made before it is asked about. */
  folder: string;
  kind: CloudKind | null;
  /** Of what the kind is told, relative to the home folder. */
  root?: string;
  also?: () => Promise<unknown>;
}

const cases: Case[] = [
  { what: 'a folder of no program', folder: 'Documents/press', kind: null },
  { what: 'a folder whose name only begins alike', folder: 'Dropboxes/Megaphone/press', kind: null },
  { what: 'Dropbox by its name', folder: 'Dropbox/press', kind: 'dropbox', root: 'Dropbox' },
  { what: 'Dropbox of an office', folder: 'Dropbox (Harbour Office)/press', kind: 'dropbox' },
  { what: 'Dropbox by what lies in it', folder: 'shared/press', kind: 'dropbox', root: 'shared', also: () => put('shared/.dropbox') },
  { what: 'the home folder of somebody who has Dropbox', folder: 'press', kind: null, also: () => mkdir(join(home, '.dropbox')) },
  { what: 'OneDrive of an office', folder: 'OneDrive - Harbour Office/press', kind: 'onedrive' },
  { what: 'OneDrive by its variable', folder: 'Wolke/press', kind: 'onedrive', root: 'Wolke', also: () => Promise.resolve((env = { OneDriveCommercial: join(home, 'Wolke') })) },
  { what: 'a folder beside the one of the variable', folder: 'Wolke-alt/press', kind: null, also: () => Promise.resolve((env = { OneDrive: join(home, 'Wolke') })) },
  { what: 'OneDrive by desktop.ini in UTF-16', folder: 'work/press', kind: 'onedrive', root: 'work', also: () => put('work/desktop.ini', Buffer.from('[.ShellClassInfo]\r\nIconResource=C:\\Microsoft OneDrive\\OneDrive.exe,1', 'utf16le')) },
  { what: 'a desktop.ini of Windows itself', folder: 'pictures/press', kind: null, also: () => put('pictures/desktop.ini', '[.ShellClassInfo]\r\nLocalizedResourceName=@%SystemRoot%\\system32\\shell32.dll,-21779') },
  { what: 'iCloud on a Mac', folder: 'Library/Mobile Documents/com~apple~CloudDocs/press', kind: 'icloud' },
  { what: 'iCloud on Windows', folder: 'iCloudDrive/press', kind: 'icloud' },
  { what: 'Google Drive', folder: 'Google Drive/press', kind: 'google-drive' },
  { what: 'Google Drive on a Mac', folder: 'Library/CloudStorage/GoogleDrive-anna@harbour.example/press', kind: 'google-drive' },
  { what: 'Google Drive by what lies in it', folder: 'mirror/press', kind: 'google-drive', also: () => mkdir(join(home, 'mirror/.tmp.driveupload'), { recursive: true }) },
  { what: 'another provider on a Mac', folder: 'Library/CloudStorage/Boxed-Harbour/press', kind: 'other-cloud' },
  { what: 'Nextcloud', folder: 'Nextcloud/press', kind: 'nextcloud' },
  { what: 'Nextcloud by its journal', folder: 'team/press', kind: 'nextcloud', root: 'team', also: () => put('team/.sync_0a1b2c3d4e5f.db') },
  { what: 'ownCloud by its old journal', folder: 'team/press', kind: 'nextcloud', also: () => put('team/._sync_0a1b2c3d4e5f.db') },
  { what: 'Yandex.Disk', folder: 'Yandex.Disk/press', kind: 'yandex-disk' },
  { what: 'Yandex.Disk in Russian', folder: 'Яндекс.Диск/press', kind: 'yandex-disk' },
  { what: 'Yandex.Disk on a Mac', folder: 'Yandex.Disk.localized/press', kind: 'yandex-disk' },
  { what: 'Syncthing', folder: 'sync/deep/press', kind: 'syncthing', root: 'sync', also: () => mkdir(join(home, 'sync/.stfolder'), { recursive: true }) },
  { what: 'pCloud', folder: 'pCloudDrive/press', kind: 'pcloud' },
  { what: 'MEGA', folder: 'MEGAsync/press', kind: 'mega' },
  { what: 'a share over Samba', folder: 'desk/press', kind: 'network', root: 'desk', also: () => Promise.resolve((mounts = [{ point: '/', type: 'ext4' }, { point: join(home, 'desk'), type: 'cifs' }])) },
  { what: 'a folder over SSH', folder: 'desk/press', kind: 'network', also: () => Promise.resolve((mounts = [{ point: join(home, 'desk'), type: 'fuse.sshfs' }])) },
  { what: 'an encrypted folder of this computer', folder: 'desk/press', kind: null, also: () => Promise.resolve((mounts = [{ point: join(home, 'desk'), type: 'fuse.gocryptfs' }])) },
  { what: 'a local disk within a share', folder: 'desk/press', kind: null, also: () => Promise.resolve((mounts = [{ point: home, type: 'nfs4' }, { point: join(home, 'desk'), type: 'ext4' }])) },
  { what: 'a folder beside a share', folder: 'desk-old/press', kind: null, also: () => Promise.resolve((mounts = [{ point: join(home, 'desk'), type: 'cifs' }])) },
];

describe('cloudFolder', () => {
  it.each(cases)('tells $what', async ({ folder, kind, root, also }) => {
    await mkdir(join(home, folder), { recursive: true });
    await also?.();
    const found = await cloudFolder(join(home, folder), system());
    expect(found?.kind ?? null).toBe(kind);
    if (root !== undefined) expect(found?.root).toBe(join(home, root));
  });

  it('follows a link, and looks where a folder will lie that is not there yet', async () => {
    await mkdir(join(home, 'Dropbox'));
    await symlink(join(home, 'Dropbox'), join(home, 'press'));
    expect(await cloudFolder(join(home, 'press', 'new', 'library'), system())).toMatchObject({ kind: 'dropbox' });
    expect(await cloudFolder(join(home, 'elsewhere', 'library'), system())).toBeNull();
  });

  it.each([
    ['\\\\server\\press\\library', 'network'],
    ['\\\\?\\UNC\\server\\press\\library', 'network'],
    ['\\\\?\\C:\\Users\\anna\\library', null],
    ['C:\\Users\\anna\\library', null],
  ])('tells %s', async (path, kind) => {
    const found = await cloudFolder(path, system({ realPath: (asked) => Promise.resolve(asked), names: () => Promise.resolve([]) }));
    expect(found?.kind ?? null).toBe(kind);
  });

  it('is told that a mapped drive is a share', async () => {
    const real = (path: string): Promise<string> => Promise.resolve(path.replace(/^P:/, '\\\\server\\press'));
    expect(await cloudFolder('P:\\library', system({ platform: 'win32', realPath: real, names: () => Promise.resolve([]) }))).toEqual({ kind: 'network', root: '\\\\server\\press' });
  });
});

describe('what the system says', () => {
  it('is read from the lists of mounts of Linux and macOS', () => {
    expect(parseProcMounts('//server/press /mnt/press\\040desk cifs rw,relatime 0 0\n/dev/sda1 / ext4 rw 0 0\n')).toEqual([
      { point: '/mnt/press desk', type: 'cifs' },
      { point: '/', type: 'ext4' },
    ]);
    expect(parseMountLines('/dev/disk3s1 on / (apfs, sealed, local)\n//anna@server/press on /Volumes/press desk (smbfs, nodev, nosuid)\nmap auto_home on /System/Volumes/Data/home (autofs, automounted)\n')).toEqual([
      { point: '/', type: 'apfs' },
      { point: '/Volumes/press desk', type: 'smbfs' },
      { point: '/System/Volumes/Data/home', type: 'autofs' },
    ]);
  });

  it('is asked of this computer too', async () => {
    expect(await cloudFolder(join(home, 'press'), folderSystem)).toBeNull();
    await mkdir(join(home, 'Nextcloud', 'press'), { recursive: true });
    expect(await cloudFolder(join(home, 'Nextcloud', 'press'), folderSystem)).toMatchObject({ kind: 'nextcloud' });
  });
});
