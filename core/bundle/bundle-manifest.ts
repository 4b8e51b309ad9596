import { z } from 'zod';
import { id } from '../model/id';
import { instant } from '../model/moment';

export const MANIFEST_FILE = 'bundle.json';
export const REVIEW_FILE = 'review.json';
export const BUNDLE_FORMAT = 'dateline/bundle';
/** 2 came with editions. */
export const BUNDLE_VERSION = 2;

/** What a review bundle says of itself: the SHA-256 (hex) of every other file in it. */
export const bundleManifest = z.object({
  format: z.literal(BUNDLE_FORMAT),
  version: z.int().positive(),
  madeAt: instant,
  review: z.object({ id, title: z.string() }),
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});
export type BundleManifest = z.infer<typeof bundleManifest>;

/** @returns where a clipping lies in a bundle */
export function bundledClipping(clippingId: string): string {
  return `clippings/${clippingId}.json`;
}

/** @returns where the state of an edition lies in a bundle */
export function bundledState(stateId: string): string {
  return `editions/${stateId}.json`;
}
