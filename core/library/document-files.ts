import { readdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Id } from '../model/id';
import { CLIPPINGS_FOLDER, EDITIONS_FOLDER, FEEDS_FOLDER, idOfFile, REVIEWS_FOLDER, shard } from './layout';
import { isMissing } from './storage/io-error';

export interface DocumentFile {
  id: Id;
  path: string;
}

/** The names in a folder; none if it does not exist. Any other failure is thrown: “unreadable” is not “empty”. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** As `namesIn`, at once. */
export function namesInNow(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** The folders over which clippings are spread, `00` to `ff`, in this order; only those that exist. */
export async function clippingShards(root: string): Promise<string[]> {
  return (await namesIn(join(root, CLIPPINGS_FOLDER))).filter(isShard).sort();
}

/** The names in the folders of clippings, a folder at a time: documents, and what was set aside beside them. */
export async function* clippingNames(root: string): AsyncGenerator<{ folder: string; names: string[] }> {
  for (const folder of await clippingShards(root)) yield { folder, names: await namesIn(join(root, CLIPPINGS_FOLDER, folder)) };
}

/** The clippings in their places, a folder of them at a time; their copies are laid out alike under the backups. */
export async function* clippingIds(root: string): AsyncGenerator<Id[]> {
  for await (const { folder, names } of clippingNames(root)) yield names.map(idOfFile).filter((id): id is Id => id !== null && shard(id) === folder);
}

/** The folders of the reviews that have editions, by their places under a library. */
export async function editionFolders(root: string): Promise<string[]> {
  const names = await namesIn(join(root, EDITIONS_FOLDER));
  return names.filter((name) => /^[0-9a-f]{8,32}$/.test(name)).sort().map((name) => join(EDITIONS_FOLDER, name));
}

/** The files of all clippings, reviews, states of editions and states of feeds under a library, or under its trash, which is laid out alike. */
export async function* documentFiles(root: string): AsyncGenerator<DocumentFile> {
  for await (const folder of documentFolders(root)) yield* filesIn(folder);
}

/** The folders that documents lie in. */
export async function* documentFolders(root: string): AsyncGenerator<string> {
  for (const shard of await clippingShards(root)) yield join(root, CLIPPINGS_FOLDER, shard);
  yield join(root, REVIEWS_FOLDER);
  for (const folder of await editionFolders(root)) yield join(root, folder);
  yield join(root, FEEDS_FOLDER);
}

export function isShard(name: string): boolean {
  return /^[0-9a-f]{2}$/.test(name);
}

async function* filesIn(folder: string): AsyncGenerator<DocumentFile> {
  for (const name of await namesIn(folder)) {
    const id = idOfFile(name);
    if (id !== null) yield { id, path: join(folder, name) };
  }
}
