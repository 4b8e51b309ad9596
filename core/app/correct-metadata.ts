import type { Correction } from '../contract/clipping-calls';
import type { Library } from '../library/library';
import type { Metadata } from '../model/clipping';
import type { Candidate, Field } from '../model/field';
import type { Id } from '../model/id';
import { patchClipping, type ClippingEdit } from './clipping-edit';

/**
 * Puts a metadata field right by hand. What was there before stays among the candidates with its origin,
 * so that it is one click away.
 */
export async function correctMetadata(library: Library, id: Id, correction: Correction): Promise<ClippingEdit> {
  const { metadata } = await library.clippings.get(id);
  const { field, value } = correction;
  const corrected = { ...metadata, [field]: correctField(metadata[field] as Field<unknown>, value) } as Metadata;
  return patchClipping(library, id, { metadata: corrected });
}

function correctField(field: Field<unknown>, value: unknown): Field<unknown> {
  const { origin, workedOutFrom } = field;
  const former: Candidate<unknown>[] = field.value === null || origin === null ? [] : [{ value: field.value, origin, ...(workedOutFrom === undefined ? {} : { workedOutFrom }) }];
  const known = [...field.candidates, ...former];
  const candidates = known.filter((candidate, place) => {
    const first = known.findIndex((other) => same(other.value, candidate.value) && other.origin === candidate.origin);
    return first === place;
  });
  // Taking one of the found values again gives back its own origin.
  const found = candidates.find((candidate) => same(candidate.value, value));
  return { value, origin: 'user', ...found, chosen: true, candidates };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
