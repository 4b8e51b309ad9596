import { useEffect } from 'react';
import { fetchLateScreens } from './late-screens';
import { useFirstPicture } from './use-first-picture';

/** Fetches the screens that come later as soon as the first one is drawn. */
export function LateScreens() {
  const drawn = useFirstPicture();
  useEffect(() => {
    if (drawn) fetchLateScreens();
  }, [drawn]);
  return null;
}
