import { failure } from '../contract/reply';
import { openInWindow } from './open-in-window';
import type { Session } from './session';

/** `last`: the one that was open when Dateline was closed, if there was one. */
export type Reopening = 'last' | { folder: string };

/**
 * Opens a library before the window asks for it, so that its list is the first thing to be seen. What hinders it is told
 * in the list of recent libraries, and the user chooses.
 */
export async function reopenLibrary(session: Session, which: Reopening): Promise<void> {
  const folder = which === 'last' ? await session.recent.leftOpen() : which.folder;
  if (folder === null) return;
  try {
    await session.use(await openInWindow(session, folder));
  } catch (error) {
    session.recent.failed(folder, failure(error).error.message);
  }
}
