import { z } from 'zod';

/** Where a metadata value came from. */
export const origin = z.enum([
  'json-ld',
  'opengraph',
  'meta',
  'html',
  'feed',
  'mail',
  'address',
  'file',
  'detected',
  'user',
]);
export type Origin = z.infer<typeof origin>;

/**
 * A metadata field: the value in use with its origin, and the other values that were found.
 * Unknown is `value: null, origin: null`; nothing is ever guessed in its place.
 */
export function field<T extends z.ZodType>(value: T) {
  return z.object({
    value: value.nullable(),
    origin: origin.nullable(),
    candidates: z.array(z.object({ value, origin })),
  });
}

export interface Field<T> {
  value: T | null;
  origin: Origin | null;
  candidates: { value: T; origin: Origin }[];
}
