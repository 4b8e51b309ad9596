import { basename, dirname, sep } from 'node:path';
import type { CloudFolder, CloudKind } from '../model/cloud-folder';

/** What has to be asked of the system about a folder. */
export interface FolderSystem {
  platform: NodeJS.Platform;
  home: string;
  /** Variables such as `OneDrive`, which name the folders of that program. */
  env: Readonly<Record<string, string | undefined>>;
  /** The path without links; on Windows a mapped drive comes out as its share. */
  realPath(path: string): Promise<string>;
  /** The names in a folder; none if it cannot be read. */
  names(folder: string): Promise<readonly string[]>;
  /** The text of a small file; empty if there is none. */
  text(file: string): Promise<string>;
  mounts(): Promise<readonly Mount[]>;
}

export interface Mount {
  point: string;
  /** As the system names it: `cifs`, `fuse.sshfs`, `apfs`. */
  type: string;
}

/**
 * Tells whether a folder is kept in step by a sync program, or lies on another computer. Told by what such programs
 * leave in their folders, by what they call them, and by how the folder is mounted; a folder that only happens to have
 * such a name is taken for one of theirs.
 * @param path absolute; it need not exist yet
 */
export async function cloudFolder(path: string, system: FolderSystem): Promise<CloudFolder | null> {
  const real = await nearestRealPath(path, system);
  return (await cloudAbove(real, system)) ?? networkShare(path, real) ?? (await networkMount(real, system));
}

/** A folder that is still to be made is looked for where it will lie. */
async function nearestRealPath(path: string, system: FolderSystem): Promise<string> {
  for (let folder = path; ; folder = dirname(folder)) {
    const real = await system.realPath(folder).catch(() => null);
    if (real !== null) return real + path.slice(folder.length);
    if (dirname(folder) === folder) return path;
  }
}

async function cloudAbove(path: string, system: FolderSystem): Promise<CloudFolder | null> {
  for (const [variable, root] of Object.entries(system.env)) {
    if (/^onedrive(?:consumer|commercial)?$/i.test(variable) && root && isWithin(root, path, system)) return { kind: 'onedrive', root };
  }
  for (let folder = path; dirname(folder) !== folder; folder = dirname(folder)) {
    const kind = kindByName(folder) ?? (isHomeOrAbove(folder, system) ? null : await kindByMark(folder, system));
    if (kind !== null) return { kind, root: folder };
  }
  return null;
}

const NAMES: readonly [CloudKind, RegExp][] = [
  ['dropbox', /^dropbox(?: \(.+\))?$/i],
  ['onedrive', /^onedrive(?: ?- ?.+)?$/i],
  ['icloud', /^(?:com~apple~clouddocs|icloud~.+|icloud ?drive)$/i],
  ['google-drive', /^(?:google ?drive(?:-.+)?|googledrive|my drive)$/i],
  ['nextcloud', /^(?:nextcloud|owncloud)\d*$/i],
  ['yandex-disk', /^(?:yandex\.?disk|яндекс[. ]?диск)(?:[-.].+)?$/i],
  ['pcloud', /^pcloud ?(?:drive|sync)?$/i],
  ['mega', /^mega(?:sync)?$/i],
];

/** By the folder's own name; macOS keeps those of all providers in `~/Library/CloudStorage`. */
function kindByName(folder: string): CloudKind | null {
  const name = basename(folder).normalize('NFC');
  const known = NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
  if (known !== null) return known;
  const parent = dirname(folder);
  if (basename(parent) !== 'CloudStorage') return null;
  return NAMES.find(([, pattern]) => pattern.test(name.split('-', 1)[0] ?? ''))?.[0] ?? 'other-cloud';
}

const MARKS: readonly [CloudKind, RegExp][] = [
  ['dropbox', /^\.dropbox(?:\.cache)?$/],
  ['google-drive', /^\.tmp\.drive(?:download|upload)$/],
  ['nextcloud', /^\.(?:_?sync_[0-9a-f]+\.db|(?:owncloud|nextcloud)sync\.log)$/],
  ['syncthing', /^\.stfolder(?:-.+)?$/],
  ['mega', /^\.megaignore$/],
];

/** Windows' description of a folder names the program whose icon it has. */
const DESKTOP_INI: readonly [CloudKind, RegExp][] = [
  ['onedrive', /onedrive/i],
  ['google-drive', /googledrivefs|google drive/i],
  ['icloud', /icloud/i],
  ['dropbox', /dropbox/i],
  ['yandex-disk', /yandexdisk/i],
];

async function kindByMark(folder: string, system: FolderSystem): Promise<CloudKind | null> {
  const names = await system.names(folder);
  const marked = MARKS.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0] ?? null;
  const described = names.find((name) => name.toLowerCase() === 'desktop.ini');
  if (marked !== null || described === undefined) return marked;
  // It may be UTF-16: without the zero bytes the letters of names stand together.
  const text = (await system.text(folder + sep + described)).replaceAll('\0', '');
  return DESKTOP_INI.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Programs keep their own state in the home folder, under names that mark a synced folder elsewhere (`~/.dropbox`). */
function isHomeOrAbove(folder: string, system: FolderSystem): boolean {
  return isWithin(folder, system.home, system);
}

/** `\\server\share\…`, also as `\\?\UNC\server\share\…`; not `\\?\C:\…`, which is a drive. */
function networkShare(...paths: string[]): CloudFolder | null {
  for (const path of paths) {
    const share = /^\\\\(?:\?\\UNC\\)?(?![?.]\\)([^\\]+\\[^\\]+)/i.exec(path)?.[1];
    if (share !== undefined) return { kind: 'network', root: `\\\\${share}` };
  }
  return null;
}

/** File systems whose files lie on another computer. Those of this computer in user space (NTFS, encryption) are not among them. */
const NETWORK = /^(?:nfs\d?|cifs|smb\w*|afpfs|webdav|davfs\d?|afs|ceph|glusterfs|ncpfs|vboxsf|prl_fs|vmhgfs|fuse\.(?:sshfs|rclone|davfs2?|gvfsd-fuse|s3fs|glusterfs|ceph|curlftpfs|smbnetfs|google-drive-ocamlfuse|onedriver|vmhgfs-fuse|pcloud\S*|seadrive\S*))$/i;

async function networkMount(path: string, system: FolderSystem): Promise<CloudFolder | null> {
  const above = (await system.mounts()).filter(({ point }) => isWithin(point, path, system));
  // The innermost counts, and of several on one place the last.
  const mount = above.reduce<Mount | null>((inner, next) => (inner === null || next.point.length >= inner.point.length ? next : inner), null);
  return mount !== null && NETWORK.test(mount.type) ? { kind: 'network', root: mount.point } : null;
}

/** Whether a path is a folder or lies in it. Compared by the parts of the paths, as the system does, not by their beginnings. */
function isWithin(folder: string, path: string, { platform }: FolderSystem): boolean {
  const parts = (text: string): string[] => (platform === 'win32' || platform === 'darwin' ? text.toLowerCase() : text).split(/[\\/]/).filter((part) => part !== '');
  const [outer, inner] = [parts(folder), parts(path)];
  return outer.every((part, at) => part === inner[at]);
}
