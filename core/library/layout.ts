import type { Id } from '../model/id';
import { picturePath } from '../model/picture-file';

export const LIBRARY_FILE = 'library.json';
export const LOCK_FILE = 'library.lock';
export const INDEX_FILE = 'index.sqlite';
export const CLIPPINGS_FOLDER = 'clippings';
export const ORIGINALS_FOLDER = 'originals';
export const REVIEWS_FOLDER = 'reviews';
/** The office's logo; made when there is one. */
export const OFFICE_FOLDER = 'office';
/** Templates that the user added, a folder each; made with the first one. */
export const TEMPLATES_FOLDER = 'templates';
/** Made when the first feed is refreshed. */
export const FEEDS_FOLDER = 'feeds';
/** The states that editions were made from, a folder a review; made with the first export. */
export const EDITIONS_FOLDER = 'editions';
export const TRASH_FOLDER = 'trash';
/** Within the trash: clippings as they were before their texts were dropped, their originals beside them. */
export const TEXTS_FOLDER = 'texts';
/** Within the trash: versions of clippings that lay beside the one in use, until somebody had looked at both. */
export const VERSIONS_FOLDER = 'versions';
export const BACKUPS_FOLDER = 'backups';
/** Within the backups: the newest good copy of every clipping, beside the folders of days. */
export const COPIES_FOLDER = `${BACKUPS_FOLDER}/${CLIPPINGS_FOLDER}`;

/** The folders of a library, made when it is created. */
export const LIBRARY_FOLDERS = [CLIPPINGS_FOLDER, ORIGINALS_FOLDER, REVIEWS_FOLDER, TRASH_FOLDER, BACKUPS_FOLDER] as const;

/** Where a clipping lies, relative to the library, with `/` on every system. */
export function clippingPath(id: Id): string {
  return `${CLIPPINGS_FOLDER}/${shard(id)}/${id}.json`;
}

/** Where the newest good copy of a clipping lies. */
export function copyPath(id: Id): string {
  return `${COPIES_FOLDER}/${shard(id)}/${id}.json`;
}

/** Where a dropped text lies, relative to the trash. */
export function textPath(id: Id): string {
  return `${TEXTS_FOLDER}/${shard(id)}/${id}.json`;
}

export function reviewPath(id: Id): string {
  return `${REVIEWS_FOLDER}/${id}.json`;
}

/** Where the states that a review's editions were made from lie. */
export function editionsFolder(reviewId: Id): string {
  return `${EDITIONS_FOLDER}/${reviewId}`;
}

export function editionPath(reviewId: Id, state: Id): string {
  return `${editionsFolder(reviewId)}/${state}.json`;
}

/** Where the state of a feed lies: what refreshing it has come to. */
export function feedPath(id: Id): string {
  return `${FEEDS_FOLDER}/${id}.json`;
}

export function originalPath(id: Id, extension: string): string {
  return `${ORIGINALS_FOLDER}/${shard(id)}/${id}.${extension}`;
}

/** Where a picture of a clipping lies: in a folder of its own beside the original, see `picturePath`. */
export function pictureFilePath(id: Id, name: string): string {
  return `${ORIGINALS_FOLDER}/${picturePath(id, name)}`;
}

/** Clippings and originals are spread over 256 folders, as folders with 100 000 files are slow on some systems. */
export function shard(id: Id): string {
  return id.slice(0, 2);
}

/** The id in a document's file name, or null for any other file. */
export function idOfFile(name: string): Id | null {
  return /^([0-9a-f]{8,32})\.json$/.exec(name)?.[1] ?? null;
}
