const STEP = 1.25;
const MOST = 4;
const LEAST = 0.4;

/**
 * @param zoom factor on the size that fits
 * @returns the factor one step larger or smaller; the same where it ends
 */
export function zoomed(zoom: number, direction: 1 | -1): number {
  const next = direction === 1 ? zoom * STEP : zoom / STEP;
  return next > MOST || next < LEAST ? zoom : next;
}
