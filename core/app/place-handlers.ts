import { isAbsolute } from 'node:path';
import type { Handlers } from '../contract/contract';
import type { safekeepingCalls } from '../contract/safekeeping-calls';
import { cloudFolder } from '../library/cloud-folder';
import { folderSystem } from '../library/folder-system';
import { DismissedPlaces } from './dismissed-places';
import type { Session } from './session';

type PlaceCall = Extract<keyof typeof safekeepingCalls, `place.${string}`>;

/** Where a library lies, as far as that matters for its safety. */
export function placeHandlers(session: Session): Handlers<PlaceCall> {
  const dismissed = new DismissedPlaces(session.context.profileFolder);
  return {
    'place.look': async ({ folder }) => {
      const { opened } = session;
      const path = folder ?? opened?.folder;
      const found = path !== undefined && isAbsolute(path) ? await cloudFolder(path, folderSystem) : null;
      if (found === null) return null;
      return { ...found, dismissed: folder === null && opened !== null && (await dismissed.has(opened.document.id, found.kind)) };
    },
    'place.dismiss': async () => {
      const { folder, document } = session.library;
      const found = await cloudFolder(folder, folderSystem);
      if (found !== null) await dismissed.add(document.id, found.kind);
      session.changed('library');
      return null;
    },
  };
}
