import type { Library } from '../../../../core/library/library';
import { sha256 } from '../../../../core/library/storage/sha256';
import type { Block } from '../../../../core/model/block';
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
    const draft = clippingDraft(id, { title: `Порт ${id}` }, { original });
    if (id === CLIPPINGS[2]) draft.blocks.push(await keptFigure(library, id));
    await library.clippings.create(draft);
  }
  await library.reviews.create(reviewDraft(REVIEW));
  await library.clippings.remove(IN_TRASH);
  return library;
}

const PICTURE = Buffer.from('a picture');
/** Where the picture of the last clipping lies. */
export const PICTURE_FILE = `originals/ef/ef010003/${sha256(PICTURE)}.png`;

async function keptFigure(library: Library, id: string): Promise<Block> {
  const name = `${sha256(PICTURE)}.png`;
  await library.originals.putPicture(id, name, PICTURE);
  return { id: 'b9', type: 'figure', picture: null, alt: '', caption: [], file: { name, mediaType: 'image/png', width: 1, height: 1, bytes: PICTURE.length } };
}
