import type { Handlers } from '../../contract/contract';
import type { versionCalls } from '../../contract/version-calls';
import { momentOf, otherVersion, otherVersions } from '../../library/outside/other-versions';
import { recordEdits } from '../record-edits';
import type { Session } from '../session';
import { takeVersion } from './take-version';
import { versionDifferences } from './version-differences';

/** Clippings that were changed in two places: both versions are shown, parts of the other one taken, and it is put away. */
export function versionHandlers(session: Session): Handlers<keyof typeof versionCalls> {
  return {
    'versions.of': async ({ id }) => {
      const { library } = session;
      const inUse = await library.clippings.get(id);
      const others = await otherVersions(library.folder, id);
      return others.map(({ name, clipping }) => ({ name, at: momentOf(name), differences: versionDifferences(inUse, clipping) }));
    },
    'versions.take': async ({ id, name, places }) => {
      recordEdits(session, { action: 'take-version', count: 1 }, [await takeVersion(session, id, name, places)]);
      return null;
    },
    'versions.settle': async ({ id, name }) => {
      const { library } = session;
      const tell = (): void => { session.changed('library'); };
      const putAway = (): Promise<void> => library.putVersionAway(id, name).then(tell);
      await otherVersion(library.folder, id, name);
      await putAway();
      session.history.push({ step: { action: 'settle-version', count: 1 }, undo: () => library.bringVersionBack(id, name).then(tell), redo: putAway });
      return null;
    },
  };
}
