import { createContext, useContext } from 'react';
import type { View } from './view';

export interface Navigation {
  view: View;
  go(view: View): void;
  back(): void;
  /** Lets all screens save what they have not saved. */
  finish(): Promise<void>;
  /** Screens with unsaved work register here; the window waits for it before it leaves them or closes. */
  beforeLeaving(flush: () => Promise<void>): () => void;
}

export const NavigationContext = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error('useNavigation is used outside of NavigationProvider.');
  return navigation;
}
