import type { Correction } from '../../../../core/contract/clipping-calls';
import { language } from '../../../../core/model/language';
import type { Clipping } from '../../../../core/model/clipping';
import type { Field } from '../../../../core/model/field';

export type DetailName = keyof Clipping['metadata'];

/** How one metadata field is typed and read, and what corrects it. */
export interface Detail {
  name: DetailName;
  /** The value as it is typed; empty is unknown. */
  typed: string;
  origin: Field<unknown>['origin'];
  /** The words that the value was worked out from, if it was. */
  workedOutFrom: string | null;
  /** Other values that were found, each once. */
  others: { typed: string; origin: NonNullable<Field<unknown>['origin']>; workedOutFrom: string | null }[];
}

const NAMES: DetailName[] = ['title', 'outlet', 'authors', 'published', 'language', 'address', 'description'];

/** The metadata of a clipping as fields to be corrected. */
export function detailsOf({ metadata }: Pick<Clipping, 'metadata'>): Detail[] {
  return NAMES.map((name) => {
    const { value, origin, workedOutFrom, candidates }: Field<string | string[]> = metadata[name];
    const typed = value === 'und' ? '' : asTyped(value);
    const others = candidates
      .map((candidate) => ({ typed: asTyped(candidate.value), origin: candidate.origin, workedOutFrom: candidate.workedOutFrom ?? null }))
      .filter((one, index, all) => one.typed !== typed && all.findIndex((other) => other.typed === one.typed) === index);
    return { name, typed, origin, workedOutFrom: workedOutFrom ?? null, others };
  });
}

/**
 * What corrects a field to a typed value; an empty one says that it is unknown.
 * @returns null when the value cannot be one of this field
 */
export function correctionOf(name: DetailName, typed: string): Correction | null {
  const text = typed.trim();
  const value = text === '' ? null : text;
  switch (name) {
    case 'authors': {
      const authors = text.split(';').map((author) => author.trim()).filter(Boolean);
      return { field: 'authors', value: authors.length > 0 ? authors : null };
    }
    case 'language': {
      const code = value?.toLowerCase() ?? null;
      return code === null || language.safeParse(code).success ? { field: 'language', value: code } : null;
    }
    case 'published':
      return { field: 'published', value };
    default:
      return { field: name, value };
  }
}

function asTyped(value: string | readonly string[] | null): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : value.join('; ');
}
