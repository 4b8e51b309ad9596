import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { backUp } from './backups';
import type { ClippingStore } from './clipping-store';
import { editionFolders, isShard, namesIn } from './document-files';
import { insideLibrary } from './inside-library';
import { COPIES_FOLDER, FEEDS_FOLDER, OFFICE_FOLDER, ORIGINALS_FOLDER, REVIEWS_FOLDER, TEXTS_FOLDER, TRASH_FOLDER } from './layout';
import type { LibraryContext } from './library-context';
import { takeInSecondVersions } from './outside/take-in-second-versions';
import type { ReviewStore } from './review-store';
import { settleTexts } from './text-trash';
import { emptyOldTrash } from './trash';
import { isOutsideNote, removeNoted } from './outside-file';
import { isLeftover } from './storage/temporary-file';

interface Parts {
  context: LibraryContext;
  clippings: ClippingStore;
  reviews: ReviewStore;
}

/**
 * What is done once after a library was opened for writing, while it is already in use: temporary files of a killed
 * Dateline are removed, second versions that a sync program left are taken in, the backup of the day is made, and the old trash is emptied. Never fails: a step that did not
 * succeed is reported and tried again at the next opening.
 */
export async function housekeeping(parts: Parts): Promise<void> {
  const { context } = parts;
  const steps: [string, () => Promise<unknown>][] = [
    ['Temporary files could not be removed', () => removeLeftovers(context.folder)],
    ['Second versions of documents could not be taken in', () => takeInSecondVersions(parts)],
    ['The backup of the day could not be made', () => backUp(context.folder, new Date())],
    ['Texts whose licence had ended could not be put where they belong', () => settleTexts(context.folder, new Date())],
    ['The old trash could not be emptied', () => emptyOldTrash(context.folder, new Date())],
  ];
  for (const [failed, step] of steps) {
    try {
      await step();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      context.report({ kind: 'not-done', file: '', setAside: null, message: `${failed}: ${reason}. Clippings and reviews are not affected.` });
    }
  }
}

/** Those that are noted outside, too. The ones among clippings are met when the index is compared. */
async function removeLeftovers(folder: string): Promise<void> {
  const editions = (await editionFolders(folder)).map((place) => join(folder, place));
  for (const place of [folder, ...editions, insideLibrary(folder, REVIEWS_FOLDER), insideLibrary(folder, FEEDS_FOLDER), insideLibrary(folder, OFFICE_FOLDER), ...(await shardsIn(insideLibrary(folder, ORIGINALS_FOLDER))), ...(await shardsIn(insideLibrary(folder, TRASH_FOLDER, TEXTS_FOLDER))), ...(await shardsIn(insideLibrary(folder, COPIES_FOLDER)))]) {
    for (const name of await namesIn(place)) {
      if (!isLeftover(name)) continue;
      if (isOutsideNote(name)) await removeNoted(join(place, name));
      await rm(join(place, name), { force: true });
    }
  }
}

async function shardsIn(folder: string): Promise<string[]> {
  return (await namesIn(folder)).filter(isShard).map((shard) => join(folder, shard));
}
