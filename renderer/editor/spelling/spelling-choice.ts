import { useSyncExternalStore } from 'react';

const KEY = 'dateline.spelling';
const listeners = new Set<() => void>();

/** Whether spelling is checked; on until it is switched off, for all reviews on this machine. */
export function spellingIsOn(): boolean {
  return window.localStorage.getItem(KEY) !== 'off';
}

/** Switches the checking over. */
export function switchSpelling(): boolean {
  const on = !spellingIsOn();
  window.localStorage.setItem(KEY, on ? 'on' : 'off');
  for (const listener of listeners) listener();
  return on;
}

/** `spellingIsOn` for a component that is drawn anew when it is switched. */
export function useSpellingIsOn(): boolean {
  return useSyncExternalStore(subscribe, spellingIsOn);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
