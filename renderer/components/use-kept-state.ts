import { useCallback, useState } from 'react';

const kept = new Map<string, unknown>();

/**
 * View state that outlives its screen, for as long as the window is open: coming back finds the place as it was left.
 * @param key names the state; two users of one key must agree on its type
 */
export function useKeptState<T>(key: string, initial: T): [T, (next: T) => void] {
  const [value, setValue] = useState<T>(() => (kept.has(key) ? (kept.get(key) as T) : initial));
  const set = useCallback(
    (next: T) => {
      kept.set(key, next);
      setValue(next);
    },
    [key],
  );
  return [value, set];
}
