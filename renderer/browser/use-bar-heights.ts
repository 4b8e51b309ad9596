import { useEffect, type RefObject } from 'react';
import { call } from '../client/call';

/** Tells main how much room the bars take, at first and whenever it changes: with the size of the letters, too. */
export function useBarHeights(above: RefObject<HTMLElement | null>, below: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const tell = () => {
      const [top, bottom] = [above, below].map(({ current }) => current?.getBoundingClientRect().height ?? 0);
      void call('browser.bars', { above: top ?? 0, below: bottom ?? 0 });
    };
    const observer = new ResizeObserver(tell);
    for (const { current } of [above, below]) if (current) observer.observe(current);
    // The zoom changes the size of the window in CSS pixels, not that of the bars.
    window.addEventListener('resize', tell);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', tell);
    };
  }, [above, below]);
}
