import type { CoreCallName, Handlers } from '../contract/contract';
import { captureHandlers } from './capture-handlers';
import { clippingHandlers } from './clipping-handlers';
import { exportHandlers } from './export-handlers';
import { familyHandlers } from './family-handlers';
import { feedHandlers } from './feed-handlers';
import { inTurn } from './in-turn';
import { libraryHandlers } from './library-handlers';
import { outletHandlers } from './outlet-handlers';
import { reviewHandlers } from './review-handlers';
import { Session, type CoreContext } from './session';

export interface Core {
  handlers: Handlers<CoreCallName>;
  /** Closes the open library and releases its lock. */
  close(): Promise<void>;
}

/** The calls that read a document, change it and save it. */
const EDITS = [
  'library.change',
  'history.undo',
  'history.redo',
  'clippings.change',
  'clippings.correct',
  'clippings.readAgain',
  'clippings.remove',
  'highlights.add',
  'highlights.change',
  'highlights.remove',
  'feeds.importOpml',
  'feeds.change',
  'feeds.remove',
  'feeds.interval',
  'outlets.add',
  'outlets.change',
  'outlets.merge',
  'outlets.remove',
  'reviews.save',
  'reviews.shelve',
  'reviews.remove',
] as const satisfies CoreCallName[];

/** Core as the window uses it: a handler for every call of the contract that core answers. */
export function createCore(context: CoreContext): Core {
  const session = new Session(context);
  const handlers: Handlers<CoreCallName> = {
    ...libraryHandlers(session),
    ...clippingHandlers(session),
    ...familyHandlers(session),
    ...captureHandlers(session),
    ...feedHandlers(session),
    ...outletHandlers(session),
    ...reviewHandlers(session),
    ...exportHandlers(session),
  };
  return { handlers: inTurn(handlers, EDITS), close: () => session.close() };
}
