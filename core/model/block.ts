import { z } from 'zod';
import { pictureFile } from './picture-file';

/** A run of text with its marks. Nothing captured keeps any other formatting. */
export const inline = z.object({
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  href: z.url({ protocol: /^https?$/ }).optional(),
  /** It stands for words that were dropped, as their licence had ended. */
  gap: z.boolean().optional(),
});
export type Inline = z.infer<typeof inline>;

/** Names a block within its clipping. */
export const blockId = z.string().regex(/^b\d+$/);

/** ISO 639-1 code, where a block is surely in another language than its clipping. */
const language = z.string().regex(/^[a-z]{2}$/).optional();

/** The text of a clipping is a flat list of these; `id` is unique within the clipping (`b1`, `b2`, …). */
export const block = z.discriminatedUnion('type', [
  z.object({ id: blockId, type: z.literal('heading'), level: z.int().min(1).max(6), content: z.array(inline), language }),
  z.object({ id: blockId, type: z.literal('paragraph'), content: z.array(inline), language }),
  z.object({ id: blockId, type: z.literal('quote'), content: z.array(inline), language }),
  z.object({ id: blockId, type: z.literal('list'), ordered: z.boolean(), items: z.array(z.array(inline)), language }),
  z.object({ id: blockId, type: z.literal('table'), header: z.boolean(), rows: z.array(z.array(z.array(inline))), language }),
  z.object({
    id: blockId,
    type: z.literal('figure'),
    picture: z.url({ protocol: /^https?$/ }).nullable(),
    alt: z.string(),
    caption: z.array(inline),
    language,
    /** The picture itself, when it could be had: clippings made before pictures were kept have none. */
    file: pictureFile.optional(),
  }),
]);
export type Block = z.infer<typeof block>;
