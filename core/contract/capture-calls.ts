import { z } from 'zod';
import { captureFlag } from '../model/clipping';
import { id } from '../model/id';
import { call } from './call';

/** What became of one input. A failed one may still have an `id`: what came is kept in the library. */
export const captureResult = z.object({
  input: z.string(),
  status: z.enum(['added', 'duplicate', 'failed']),
  id: id.nullable(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  authors: z.array(z.string()),
  published: z.string().nullable(),
  language: z.string().nullable(),
  words: z.int().nonnegative(),
  warnings: z.array(z.string()),
  /** What looks wrong with the clipping, or is to be minded; the warnings say it in words. */
  flags: z.array(captureFlag).optional(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
});
export type CaptureResult = z.infer<typeof captureResult>;

const results = z.array(captureResult);

/** Each capture reports its progress as `capture.progress` under the `job` the window chose, and can be cancelled. */
const job = id;

/** A page as a person sees it in a browser, and the piece of it that is to be clipped or null. */
export const seenPage = z.strictObject({
  address: z.string().min(1).max(8192),
  html: z.string().min(1).max(20_000_000),
  selection: z.string().min(1).max(20_000_000).nullable(),
});
export type SeenPage = z.infer<typeof seenPage>;

/** The bytes of a picture on the clipboard, up to 100 MB. */
export const pastedPicture = z.instanceof(Uint8Array).refine((bytes) => bytes.length <= 100 * 1024 * 1024).nullable();

export const captureCalls = {
  'capture.addresses': call(z.strictObject({ job, addresses: z.array(z.string().min(1).max(8192)).min(1).max(1000) }), results),
  'capture.files': call(z.strictObject({ job, paths: z.array(z.string().min(1).max(4096)).min(1).max(10_000) }), results),
  'capture.pasted': call(
    z.strictObject({ job, text: z.string().max(20_000_000), html: z.string().max(20_000_000).nullable(), picture: pastedPicture.optional() }),
    results,
  ),
  'capture.page': call(z.strictObject({ job, page: seenPage }), results),
  'capture.cancel': call(z.strictObject({ job }), z.null()),
};
