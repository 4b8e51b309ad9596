import { useCallback } from 'react';
import { useDoors } from '../../components/doors/doors';
import { isBundle, useOpenBundles } from '../../screens/reviews/use-open-bundles';
import type { ClipWork } from './clip-work';

/**
 * Takes in the review bundles among files that were dropped, chosen or opened, and clips the others.
 * @param start clips; it is not asked when nothing is left
 */
export function useStartWithBundles(start: (work: ClipWork) => Promise<void>): (work: ClipWork) => Promise<void> {
  const { ensure } = useDoors();
  const openBundles = useOpenBundles();
  return useCallback(
    async (work: ClipWork) => {
      const bundles = work.kind === 'files' ? work.paths.filter(isBundle) : [];
      if (work.kind !== 'files' || bundles.length === 0) return start(work);
      if (!(await ensure())) return;
      await openBundles(bundles);
      const paths = work.paths.filter((path) => !isBundle(path));
      if (paths.length > 0) await start({ kind: 'files', paths });
    },
    [start, ensure, openBundles],
  );
}
