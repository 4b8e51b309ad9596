interface Waiting {
  signal: AbortSignal;
  start(): void;
}

/** Calls that are on their way at the same time. */
const LANES = 2;

/**
 * Lets a few calls be on their way at a time, so that those that wait can still be dropped: what was scrolled past
 * when its turn comes is never asked for. The newest goes first, as it is what is looked at.
 */
export function makeLanes(lanes = LANES): <T>(signal: AbortSignal, ask: () => Promise<T>) => Promise<T> {
  const waiting: Waiting[] = [];
  let running = 0;
  const next = (): void => {
    while (running < lanes) {
      const turn = waiting.pop();
      if (!turn) return;
      if (!turn.signal.aborted) turn.start();
    }
  };
  return (signal, ask) =>
    new Promise((resolve, reject) => {
      const start = (): void => {
        running += 1;
        ask()
          .then(resolve, reject)
          .finally(() => {
            running -= 1;
            next();
          });
      };
      signal.addEventListener('abort', () => reject(new DOMException('Nobody waits for it any more.', 'AbortError')), { once: true });
      waiting.push({ signal, start });
      next();
    });
}

export const inLanes = makeLanes();
