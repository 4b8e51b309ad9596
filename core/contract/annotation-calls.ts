import { z } from 'zod';
import { clipping } from '../model/clipping';
import { id } from '../model/id';
import { language } from '../model/language';
import { instant } from '../model/moment';
import { noteThread } from '../model/note-thread';
import { call } from './call';

/** Texts of blocks in another language; an empty one is none. */
const translatedBlocks = z.array(z.strictObject({ blockId: z.string().regex(/^b\d+$/), text: z.string().max(100_000) })).max(10_000);

const words = z.string().trim().min(1).max(100_000);

/** The note of a highlight, or that of the clipping itself with null. */
const notePlace = { clippingId: id, highlightId: id.nullable() };

/** The name that goes below what this user writes; `chosen` once the user said so, else it is the system's. */
export const authorName = z.object({ name: z.string(), chosen: z.boolean() });
export type AuthorName = z.infer<typeof authorName>;

/** What is written below notes, and what a clipping says in another language. */
export const annotationCalls = {
  'notes.author': call(z.strictObject({}), authorName),
  'notes.nameAuthor': call(z.strictObject({ name: z.string().trim().min(1).max(200) }), authorName),
  'notes.reply': call(z.strictObject({ ...notePlace, text: words }), noteThread),
  /** The reply of a moment; with an empty text it is gone. */
  'notes.changeReply': call(z.strictObject({ ...notePlace, at: instant, text: z.string().trim().max(100_000) }), noteThread),
  'notes.resolve': call(z.strictObject({ ...notePlace, resolved: z.boolean() }), noteThread),
  /** Sets the given blocks of a translation, its title, or who translated; an empty text takes one out. One step of undo. */
  'clippings.translate': call(
    z.strictObject({
      id,
      language,
      title: z.string().max(10_000).optional(),
      by: z.string().max(200).optional(),
      blocks: translatedBlocks,
      /** See `clippingChange`. */
      was: z.strictObject({ title: z.string().max(10_000), blocks: translatedBlocks }).partial().optional(),
    }),
    clipping,
  ),
  'clippings.removeTranslation': call(z.strictObject({ id }), clipping),
};
