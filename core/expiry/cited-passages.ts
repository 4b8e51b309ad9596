import { readFile } from 'node:fs/promises';
import { citationsOf } from '../editor/citations-of';
import { insideLibrary } from '../library/inside-library';
import { TRASH_FOLDER } from '../library/layout';
import type { Library } from '../library/library';
import { REVIEW_KIND } from '../library/storage/document-kind';
import { parseDocument } from '../library/storage/parse-document';
import { placeInTrash, trashEntries } from '../library/trash-items';
import type { CitedPassage } from '../model/citation';
import type { Id } from '../model/id';
import type { ReviewDocument } from '../model/review-document';

/** What reviews cite, those in the trash and those that are still being typed included. */
export interface Citations {
  of(clippingId: Id): readonly CitedPassage[];
  /** The title of a review that cannot be read and speaks of the clipping: nobody can tell what it cites; null if none. */
  unknown(clippingId: Id): string | null;
}

/** @param drafts texts of reviews that are not in the library yet */
export async function citedPassages(library: Library, drafts: readonly ReviewDocument[]): Promise<Citations> {
  const cited = new Map<Id, CitedPassage[]>();
  const unreadable: { title: string; raw: string }[] = [];
  const take = (document: ReviewDocument): void => {
    for (const passage of citationsOf(document).flatMap(({ passages }) => passages)) {
      const known = cited.get(passage.clippingId);
      if (known === undefined) cited.set(passage.clippingId, [passage]);
      else known.push(passage);
    }
  };
  for (const id of library.reviews.ids()) {
    const read = await library.reviews.read(id);
    if (read.state === 'editable') take(read.review.document);
    else unreadable.push(read);
  }
  for (const raw of await removedReviews(library.folder)) {
    const parsed = parseDocument(REVIEW_KIND, raw);
    if (parsed.state === 'good') take(parsed.document.document);
    else unreadable.push({ title: 'in the trash', raw });
  }
  drafts.forEach(take);
  return {
    of: (id) => cited.get(id) ?? [],
    unknown: (id) => unreadable.find(({ raw }) => raw.includes(id))?.title ?? null,
  };
}

async function removedReviews(folder: string): Promise<string[]> {
  const entries = (await trashEntries(folder)).filter(({ kind }) => kind === 'review');
  return Promise.all(entries.map((entry) => readFile(insideLibrary(folder, TRASH_FOLDER, placeInTrash(entry)), 'utf8')));
}
