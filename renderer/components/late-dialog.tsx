import { lazy, Suspense, useState, type ComponentType } from 'react';

/**
 * A dialog whose program comes when it is opened first, or was fetched before, and which costs nothing till then.
 * @param load fetches its program
 * @param isOpened whether it is to be seen
 */
export function lateDialog<P extends object>(load: () => Promise<ComponentType<P>>, isOpened: (props: P) => boolean): ComponentType<P> {
  const Fetched = lazy(async () => ({ default: await load() }));
  return function LateDialog(props: P) {
    const opened = isOpened(props);
    const [wasOpened, setWasOpened] = useState(opened);
    if (opened && !wasOpened) setWasOpened(true);
    if (!opened && !wasOpened) return null;
    return (
      <Suspense>
        <Fetched {...props} />
      </Suspense>
    );
  };
}
