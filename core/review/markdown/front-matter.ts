import { z } from 'zod';
import { commentThread, type CommentThread } from '../../model/comment-thread';
import { erratum, type Erratum } from '../../model/edition';
import { dismissal } from '../../model/finding';
import { houseWord } from '../../model/house-word';
import { id } from '../../model/id';
import { documentLanguage } from '../../model/language';
import { day } from '../../model/moment';
import { section } from '../../model/section';
import type { Shelved } from '../../model/review';

/** What stands in a review's front matter; `clippings` only where the shelf is not just what the text cites. */
export interface FrontMatter {
  title: string;
  dateline: string;
  date: string;
  language: 'en' | 'ru';
  summary: string;
  sections: z.infer<typeof section>[];
  clippings: Shelved[] | null;
  dismissed: z.infer<typeof dismissal>[];
  comments: CommentThread[];
  erratum: Erratum;
  'outlet-languages': boolean;
  'ignored-words': string[];
}

/** A value as it stands in the file. */
export type RawValue = string | string[];

const sectionItem = z
  .string()
  .regex(/^[0-9a-f]+ /)
  .transform((item) => ({ id: item.slice(0, item.indexOf(' ')), title: item.slice(item.indexOf(' ') + 1) }))
  .pipe(section);

const clippingItem = z
  .string()
  .transform((item) => item.split(' '))
  .pipe(z.union([z.tuple([id]), z.tuple([id, id])]))
  .transform(([clippingId, sectionId]): Shelved => ({ clippingId, sectionId: sectionId ?? null }));

const jsonItem = z
  .string()
  .transform((item, context): unknown => {
    try {
      return JSON.parse(item) as unknown;
    } catch {
      context.addIssue('no JSON');
      return z.NEVER;
    }
  });

const dismissedItem = jsonItem.pipe(dismissal);
const erratumItem = jsonItem.pipe(erratum);

const commentsItem = jsonItem.pipe(commentThread);

/** Each key that may stand in the front matter: what it must look like, and that in words. */
export const FRONT_MATTER_KEYS = {
  title: { schema: z.string(), expects: 'a line of text' },
  dateline: { schema: z.string(), expects: 'the name of a place' },
  date: { schema: day, expects: 'a date like 2026-04-11' },
  language: { schema: documentLanguage, expects: `one of ${documentLanguage.options.join(', ')}` },
  summary: { schema: z.string(), expects: 'a text' },
  'outlet-languages': { schema: z.enum(['yes', 'no']).transform((word) => word === 'yes'), expects: 'yes or no' },
  'ignored-words': { schema: z.array(houseWord), expects: 'lines like “- Sarybulak”' },
  sections: { schema: z.array(sectionItem), expects: 'lines like “- 91ab00ff Trade and transport”' },
  clippings: { schema: z.array(clippingItem), expects: 'lines like “- 3f2a91c0” or “- 3f2a91c0 91ab00ff” (clipping, section)' },
  dismissed: { schema: z.array(dismissedItem), expects: 'lines like “- {"rule": …, "text": …, "sentence": …, "reason": …}”' },
  comments: { schema: z.array(commentsItem), expects: 'lines like “- {"commentId": …, "replies": […], "resolvedAt": …}”' },
  erratum: { schema: erratumItem, expects: 'a line like “{"corrects": 1, "of": "2026-04-10", "text": …}”' },
} as const;
