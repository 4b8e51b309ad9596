import { lazy, useState, type ComponentType } from 'react';

/** A screen whose program is fetched when it is shown first, or before. */
export interface LateScreen<P> {
  Screen: ComponentType<P>;
  /** Fetches it now, so that it is there when it is wanted. */
  fetch(): Promise<unknown>;
}

/** @param load fetches the screen's program */
export function lateScreen<P extends object>(load: () => Promise<ComponentType<P>>): LateScreen<P> {
  let there: ComponentType<P> | null = null;
  const fetch = async () => {
    there = await load();
    return { default: there };
  };
  const Waiting = lazy(fetch);
  const Screen = (props: P) => {
    // What is there is shown at once: React's own would show nothing for a moment, even then. What was waited for stays the
    // way it came: as something else it would be made anew, and lose where the reader was.
    const [shown] = useState(() => there);
    return shown === null ? <Waiting {...props} /> : <ShownScreen screen={shown} given={props} />;
  };
  return { Screen, fetch };
}

function ShownScreen<P extends object>({ screen: Screen, given }: { readonly screen: ComponentType<P>; readonly given: P }) {
  return <Screen {...given} />;
}
