import type { PictureLimit } from './shrink-picture';

/** The widest and the highest that templates place a picture, in inches. */
const WIDEST = 160 / 25.4;
const HIGHEST = 95 / 25.4;
/** A review with its pictures stays under 15 MB; what is left is for pages and fonts. */
const ALL_BYTES = 12_000_000;

/** Steps, so that one more picture does not have all others made anew. */
const STEPS = [
  { bytes: 400_000, dots: 200 },
  { bytes: 200_000, dots: 200 },
  { bytes: 100_000, dots: 170 },
  { bytes: 60_000, dots: 150 },
  { bytes: 30_000, dots: 120 },
] as const;

/**
 * @param all bytes that the pictures of a review may take together; those of a PDF if left out
 * @returns how large each of `count` pictures may be: 200 dots an inch, fewer where there are many
 */
export function pictureLimit(count: number, all = ALL_BYTES): PictureLimit {
  const { bytes, dots } = STEPS.find((step) => step.bytes * count <= all) ?? STEPS[STEPS.length - 1] ?? STEPS[0];
  return { width: Math.round(WIDEST * dots), height: Math.round(HIGHEST * dots), bytes };
}
