/** How far a work was at a moment, in milliseconds. */
export interface Sample {
  at: number;
  done: number;
}

/** Before this much time and so many things nothing can be said. */
const LEAST_TIME = 5_000;
const LEAST_DONE = 5;
/** What happened longer ago says little of how fast it goes now. */
const LOOK_BACK = 30_000;
const STEP = 10;
const MINUTE = 60;

/** Keeps the samples that tell how fast a work goes now, about two a second at most. */
export function addSample(samples: readonly Sample[], now: Sample): readonly Sample[] {
  const last = samples[samples.length - 1];
  if (last !== undefined && (now.at - last.at < 500 || now.done === last.done)) return samples;
  return [...samples.filter(({ at }) => now.at - at <= LOOK_BACK), now];
}

/**
 * How long a work will still take at the speed of the last half minute.
 * @returns whole seconds in steps of ten, above two minutes whole minutes in seconds; null while it cannot be told
 */
export function timeLeft(samples: readonly Sample[], total: number): number | null {
  const [first, last] = [samples[0], samples[samples.length - 1]];
  if (first === undefined || last === undefined || last.at - first.at < LEAST_TIME || last.done - first.done < LEAST_DONE) return null;
  const seconds = ((total - last.done) * (last.at - first.at)) / (last.done - first.done) / 1000;
  const step = seconds > 2 * MINUTE ? MINUTE : STEP;
  return Math.max(STEP, Math.ceil(seconds / step) * step);
}
