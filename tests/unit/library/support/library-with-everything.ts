import type { Library } from '../../../../core/library/library';
import { clippingDraft, reviewDraft } from './drafts';
import type { useScratch } from './scratch';

export const CLIPPINGS = ['abcd0001', 'abcd0002', 'ef010003'];
export const REVIEW = 'beef0001';
export const IN_TRASH = 'abcd0009';

/** A library with clippings and their originals, one of them in the trash, and a review with a backup of today. */
export async function libraryWithEverything(scratch: ReturnType<typeof useScratch>): Promise<Library> {
  const library = await scratch.create();
  for (const id of [...CLIPPINGS, IN_TRASH]) {
    const original = await library.originals.put(id, 'html', Buffer.from(`<p>Page of ${id}</p>`), 'text/html', 'utf-8');
    await library.clippings.create(clippingDraft(id, { title: `Порт ${id}` }, { original }));
  }
  await library.reviews.create(reviewDraft(REVIEW));
  await library.clippings.remove(IN_TRASH);
  return library;
}
