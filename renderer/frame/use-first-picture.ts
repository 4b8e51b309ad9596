import { useEffect, useState } from 'react';

let drawn = false;

/**
 * For what can wait until the window was drawn once: the list is there sooner without the article beside it.
 * @returns whether it was; from then on always
 */
export function useFirstPicture(): boolean {
  const [known, setKnown] = useState(drawn);
  useEffect(() => {
    if (known) return;
    // The second frame begins when the first one is drawn.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        drawn = true;
        setKnown(true);
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [known]);
  return known;
}
