import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { NavigationContext, type Navigation } from './use-navigation';
import type { View } from './view';

const HOME: View = { screen: 'library' };

/** Holds the current view and the way back, and lets screens finish their saves before they are left. */
export function NavigationProvider({ children }: { readonly children: ReactNode }) {
  const [trail, setTrail] = useState<View[]>([HOME]);
  const flushes = useRef(new Set<() => Promise<void>>());

  const finish = useCallback(async () => {
    // A save that fails is shown and kept as a draft by the screen itself; it must not hold the user there.
    await Promise.allSettled([...flushes.current].map((flush) => flush()));
  }, []);
  const leave = useCallback(
    async (next: (trail: View[]) => View[]) => {
      await finish();
      setTrail(next);
    },
    [finish],
  );

  const view: View = trail.at(-1) ?? HOME;
  const navigation = useMemo<Navigation>(
    () => ({
      view,
      go: (next) => void leave((before) => [...before.slice(-20), next]),
      back: () => void leave((before) => (before.length > 1 ? before.slice(0, -1) : before)),
      finish,
      beforeLeaving: (flush) => {
        flushes.current.add(flush);
        return () => flushes.current.delete(flush);
      },
    }),
    [view, leave, finish],
  );
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}
