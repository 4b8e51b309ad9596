import { createContext, useContext } from 'react';

/** What tells the time. */
export interface Clock {
  now(): Date;
  /** Calls once, after so many milliseconds. @returns what takes it back */
  after(milliseconds: number, run: () => void): () => void;
}

const systemClock: Clock = {
  now: () => new Date(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

export const ClockContext = createContext<Clock>(systemClock);

export function useClock(): Clock {
  return useContext(ClockContext);
}
