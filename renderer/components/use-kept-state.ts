import { useCallback, useState } from 'react';
import { keep, recall } from './kept';

/**
 * View state that outlives its screen, for as long as the window is open: coming back finds the place as it was left.
 * @param key names the state; all users of one key must agree on its type
 */
export function useKeptState<T>(key: string, initial: T): [T, (next: T) => void] {
  const [value, setValue] = useState<T>(() => recall<T>(key) ?? initial);
  const set = useCallback(
    (next: T) => {
      keep(key, next);
      setValue(next);
    },
    [key],
  );
  return [value, set];
}
