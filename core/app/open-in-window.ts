import { join } from 'node:path';
import { Library } from '../library/library';
import type { OpenOptions } from '../library/open-parts';
import type { Session } from './session';

/** Milliseconds to wait for another program that is just about to let go of the library. */
const PATIENCE = 3000;
/** Milliseconds that the first screen has for itself: the files of 100 000 clippings are not looked at meanwhile. */
const QUIET = 1500;

/**
 * Opens the library of a folder as the window wants it: an index that has to be made anew grows while it is used already.
 * @throws DatelineError when it cannot be opened, not even for reading
 */
export function openInWindow(session: Session, folder: string): Promise<Library> {
  return Library.open(folder, openOptions(session));
}

/** How a library is opened for the window, or made for it. */
export function openOptions({ context }: Session): OpenOptions {
  return { indexInBackground: true, quietFor: QUIET, patience: PATIENCE, unsaved: join(context.profileFolder, 'unsaved') };
}
