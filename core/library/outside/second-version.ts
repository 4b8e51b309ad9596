import type { Id } from '../../model/id';

/**
 * How programs that keep folders in step name the version that they could not put in the place of the other, behind
 * the name of the document: `abcd0001 (Anna's conflicted copy 2026-04-11).json` (Dropbox, Nextcloud),
 * `abcd0001-LAPTOP.json` (OneDrive), `abcd0001.sync-conflict-20260411-083104-ABCDEFG.json` (Syncthing),
 * `abcd0001 2.json` (iCloud), `abcd0001 (1).json` (Google Drive, Yandex.Disk).
 */
const SECOND_VERSION = /^([0-9a-f]{8,32})(?: \(.{1,200}\)| \d{1,3}|-[\p{L}\p{N}][\p{L}\p{N}-]{0,62}|\.sync-conflict-[\w-]{1,60}|_conflict-[\w-]{1,60})\.json$/u;

/** The id of the document that a file is a second version of, by its name; null for any other file. */
export function secondVersionOf(name: string): Id | null {
  return SECOND_VERSION.exec(name)?.[1] ?? null;
}
