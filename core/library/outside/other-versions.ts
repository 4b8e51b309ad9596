import { join } from 'node:path';
import type { Clipping } from '../../model/clipping';
import { DatelineError } from '../../model/dateline-error';
import type { Id } from '../../model/id';
import { otherVersionName } from '../../model/other-version';
import { namesIn } from '../document-files';
import { insideLibrary } from '../inside-library';
import { CLIPPINGS_FOLDER, idOfFile, shard, TRASH_FOLDER, VERSIONS_FOLDER } from '../layout';
import { moveFile } from '../move-file';
import { CLIPPING_KIND } from '../storage/document-kind';
import { parseDocument } from '../storage/parse-document';
import { readIfThere } from '../storage/read-if-there';
import { secondVersionOf } from './second-version';

/** A version of a clipping that is kept beside the one in use: somebody else wrote it while that one was changed here. */
export interface OtherVersion {
  name: string;
  clipping: Clipping;
}

/** The id of the clipping that a file is another version of, by its name; null for any other file. */
export function otherVersionOf(name: string): Id | null {
  const mark = name.lastIndexOf('.other-');
  // Nearly every name in a folder of clippings is without it, and the schema takes long to refuse one.
  if (mark < 0 || !otherVersionName.safeParse(name).success) return null;
  const former = name.slice(0, mark);
  return idOfFile(former) ?? secondVersionOf(former);
}

/** The versions of a clipping that lie beside it, the oldest first. What cannot be read is left where it is. */
export async function otherVersions(folder: string, id: Id): Promise<OtherVersion[]> {
  const found: OtherVersion[] = [];
  for (const name of await namesIn(insideLibrary(folder, CLIPPINGS_FOLDER, shard(id)))) {
    if (otherVersionOf(name) !== id) continue;
    const clipping = await read(folder, id, name);
    if (clipping !== null) found.push({ name, clipping });
  }
  return found.sort((one, other) => momentOf(one.name).localeCompare(momentOf(other.name)));
}

/** @throws DatelineError `not-found` */
export async function otherVersion(folder: string, id: Id, name: string): Promise<Clipping> {
  const clipping = otherVersionOf(name) === id ? await read(folder, id, name) : null;
  if (clipping === null) throw gone();
  return clipping;
}

/** When a version was put beside the one in use, ISO 8601 in UTC. */
export function momentOf(name: string): string {
  const [, year, month, day, hour, minute, second] = /\.other-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z/u.exec(name) ?? [];
  return `${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}Z`;
}

/** Puts a version that nobody needs beside the clipping any more into the trash, for 30 days. */
export async function putVersionAway(folder: string, id: Id, name: string): Promise<void> {
  await moveFile(placeOf(folder, id, name), awayOf(folder, id, name), gone);
}

/** Brings such a version back beside its clipping. */
export async function bringVersionBack(folder: string, id: Id, name: string): Promise<void> {
  await moveFile(awayOf(folder, id, name), placeOf(folder, id, name), gone);
}

async function read(folder: string, id: Id, name: string): Promise<Clipping | null> {
  const bytes = await readIfThere(placeOf(folder, id, name));
  const parsed = bytes === null ? null : parseDocument(CLIPPING_KIND, bytes.toString('utf8'));
  return parsed?.state === 'good' && parsed.document.id === id ? parsed.document : null;
}

function placeOf(folder: string, id: Id, name: string): string {
  return join(insideLibrary(folder, CLIPPINGS_FOLDER, shard(id)), name);
}

function awayOf(folder: string, id: Id, name: string): string {
  return join(insideLibrary(folder, TRASH_FOLDER, VERSIONS_FOLDER, shard(id)), name);
}

function gone(): DatelineError {
  return new DatelineError('not-found', 'This version is not beside the clipping any more. Nothing was changed.');
}
