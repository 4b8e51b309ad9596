import { createContext, useContext } from 'react';

/** Tells what happened to those who hear the window rather than see it. */
export type Announce = (text: string) => void;

export const AnnouncerContext = createContext<Announce>(() => undefined);

export function useAnnounce(): Announce {
  return useContext(AnnouncerContext);
}
