import { z } from 'zod';

/** ISO 639-1 code in lower case, or `und` when the language could not be told. */
export const language = z.string().regex(/^([a-z]{2}|und)$/);
export type Language = z.infer<typeof language>;

/** Languages in which the labels and dates of an exported review can be set. */
export const documentLanguage = z.enum(['en', 'ru', 'kk', 'az', 'tr', 'fr', 'de']);
export type DocumentLanguage = z.infer<typeof documentLanguage>;
