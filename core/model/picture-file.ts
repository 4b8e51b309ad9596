import { z } from 'zod';
import type { Id } from './id';

/** The kinds of pictures that are kept, with the ending of their files: those that every window shows and that carry no script. */
export const PICTURE_TYPES = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
} as const;
export type PictureType = keyof typeof PICTURE_TYPES;

/** The hash of its bytes; or, when the picture is the original of its clipping, the clipping's id. */
export const pictureName = z.string().regex(/^[0-9a-f]{8,64}\.(?:png|jpg|gif|webp|avif)$/);

/** A picture in the library. Width and height are pixels as shown, with a photograph turned the right way up. */
export const pictureFile = z.object({
  name: pictureName,
  mediaType: z.enum(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']),
  width: z.int().positive(),
  height: z.int().positive(),
  bytes: z.int().positive(),
});
export type PictureFile = z.infer<typeof pictureFile>;

/**
 * @param id of the clipping
 * @returns where a picture of it lies beneath the folder of originals: in the clipping's folder, or beside it when it
 *   is the original itself
 */
export function picturePath(id: Id, name: string): string {
  const shard = id.slice(0, 2);
  return name.startsWith(`${id}.`) ? `${shard}/${name}` : `${shard}/${id}/${name}`;
}
