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

/** The words that a value was worked out from: a date from “2 hours ago” and the time of the capture. */
const workedOutFrom = z.string().max(200).optional();

/**
 * A metadata field: the value in use with its origin, and the other values that were found.
 * Unknown is `value: null, origin: null`; nothing is ever guessed in its place.
 */
export function field<T extends z.ZodType>(value: T) {
  return z.object({
    value: value.nullable(),
    origin: origin.nullable(),
    workedOutFrom,
    /** A person chose this value, be it one of those that were found. */
    chosen: z.boolean().optional(),
    candidates: z.array(z.object({ value, origin, workedOutFrom })),
  });
}

export interface Candidate<T> {
  value: T;
  origin: Origin;
  workedOutFrom?: string | undefined;
}

export interface Field<T> {
  value: T | null;
  origin: Origin | null;
  workedOutFrom?: string | undefined;
  chosen?: boolean | undefined;
  candidates: Candidate<T>[];
}
