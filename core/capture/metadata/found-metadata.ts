import type { Candidate, Field } from '../../model/field';

/** A value and where it was found. */
export type Found<T> = Candidate<T>;

/** All values found for each field, the most trusted first. */
export interface FoundMetadata {
  title: Found<string>[];
  outlet: Found<string>[];
  authors: Found<string[]>[];
  published: Found<string>[];
  language: Found<string>[];
  description: Found<string>[];
  address: Found<string>[];
}

export function noMetadata(): FoundMetadata {
  return { title: [], outlet: [], authors: [], published: [], language: [], description: [], address: [] };
}

/** @returns the field with the first value in use and the further, different ones as candidates */
export function fieldOf<T>(found: readonly Found<T>[]): Field<T> {
  const seen = new Set<string>();
  const different = found.filter(({ value }) => {
    const key = JSON.stringify(value);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const [first, ...candidates] = different;
  if (first === undefined) return { value: null, origin: null, candidates: [] };
  return { ...first, candidates };
}
