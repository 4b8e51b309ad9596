import { z } from 'zod';

export const filterField = z.enum(['outlet', 'tag', 'section', 'tone', 'lang', 'on', 'after', 'before', 'status', 'has', 'licence']);
export type FilterField = z.infer<typeof filterField>;

/**
 * One thing that narrows a search. `value` is as it would be typed behind the field: `=Dala Press` is exactly that
 * outlet, `=` alone is none at all.
 */
export const searchFilter = z.object({ field: filterField, value: z.string().min(1).max(300), negated: z.boolean() });
export type SearchFilter = z.infer<typeof searchFilter>;

/** What `=` and a value stand for: exactly this one; `null` for those that have none. */
export function exactly(value: string | null): string {
  return `=${value ?? ''}`;
}

/** A search as it would be typed: what narrows it, and behind that the words, whose last one may still be being typed. */
export function searchWords(words: string, filters: readonly SearchFilter[]): string {
  // A quotation mark within a name would end it early, and the search folds it away in any case.
  const parts = filters.map(({ field, value, negated }) => `${negated ? '-' : ''}${field}:"${value.replace(/["“”„«»]/gu, ' ')}"`);
  return [...parts, words.trim()].filter((part) => part !== '').join(' ');
}
