import { createContext, useContext } from 'react';

/** The ways into a library. */
export interface Doors {
  /** Asks for name and folder. @returns whether a library is open afterwards */
  create(): Promise<boolean>;
  /** @param folder asked for when it is not given */
  open(folder?: string): Promise<boolean>;
  openSample(): Promise<boolean>;
  close(): Promise<void>;
  /** Asks for a backup file and a folder, and makes a library of it. */
  restore(): void;
  /** Asks for a new library when none is open. */
  ensure(): Promise<boolean>;
}

export const DoorsContext = createContext<Doors | null>(null);

export function useDoors(): Doors {
  const doors = useContext(DoorsContext);
  if (!doors) throw new Error('useDoors is used outside of DoorsProvider.');
  return doors;
}
