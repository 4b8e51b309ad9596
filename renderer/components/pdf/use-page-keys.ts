import { useEffect, useRef, type RefObject } from 'react';

interface PageKeys {
  next(): void;
  previous(): void;
  larger(): void;
  smaller(): void;
}

const KEYS: Readonly<Record<string, keyof PageKeys>> = { PageDown: 'next', PageUp: 'previous', '+': 'larger', '=': 'larger', '-': 'smaller' };

/** Turns and zooms pages by keys while they have the focus. */
export function usePageKeys(scroller: RefObject<HTMLElement | null>, keys: PageKeys): void {
  const now = useRef(keys);
  useEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const pressed = (event: KeyboardEvent) => {
      const key = event.ctrlKey || event.metaKey || event.altKey ? undefined : KEYS[event.key];
      if (key === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      now.current[key]();
    };
    element.addEventListener('keydown', pressed);
    return () => element.removeEventListener('keydown', pressed);
  }, [scroller]);
}
