import type { Clock } from './clock';

const MINUTE = 60_000;
/** A computer that slept, or whose clock was set, is found out after this long. */
const LOOK_AGAIN = 10_000;

/** Tells the time whenever another minute has begun. @returns what ends it */
export function followMinutes(clock: Clock, tell: (now: Date) => void): () => void {
  let told = minuteOf(clock.now());
  let stop: () => void = () => undefined;
  const wait = (): void => {
    const left = MINUTE - (clock.now().getTime() % MINUTE);
    stop = clock.after(Math.min(left, LOOK_AGAIN), look);
  };
  const look = (): void => {
    const now = clock.now();
    if (minuteOf(now) !== told) {
      told = minuteOf(now);
      tell(now);
    }
    wait();
  };
  wait();
  return () => stop();
}

function minuteOf(moment: Date): number {
  return Math.floor(moment.getTime() / MINUTE);
}
