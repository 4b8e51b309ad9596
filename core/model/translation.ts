import { z } from 'zod';
import { blockId } from './block';
import { language } from './language';
import { instant } from './moment';

/** The words of one block in the other language. What has no translation is not in the list. */
export const translatedBlock = z.object({ blockId, text: z.string().min(1).max(100_000) });
export type TranslatedBlock = z.infer<typeof translatedBlock>;

/**
 * A clipping in another language, paragraph by paragraph, as a person typed or pasted it. `by` is who translated, or
 * with what.
 */
export const translation = z.object({
  language,
  title: z.string().max(10_000).optional(),
  blocks: z.array(translatedBlock).max(100_000),
  by: z.string().max(200).optional(),
  updatedAt: instant,
});
export type Translation = z.infer<typeof translation>;
