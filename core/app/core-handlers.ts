import type { CoreCallName, Handlers } from '../contract/contract';
import { captureHandlers } from './capture-handlers';
import { clippingHandlers } from './clipping-handlers';
import { exportHandlers } from './export-handlers';
import { libraryHandlers } from './library-handlers';
import { reviewHandlers } from './review-handlers';
import { Session, type CoreContext } from './session';

export interface Core {
  handlers: Handlers<CoreCallName>;
  /** Closes the open library and releases its lock. */
  close(): Promise<void>;
}

/** Core as the window uses it: a handler for every call of the contract that core answers. */
export function createCore(context: CoreContext): Core {
  const session = new Session(context);
  return {
    handlers: {
      ...libraryHandlers(session),
      ...clippingHandlers(session),
      ...captureHandlers(session),
      ...reviewHandlers(session),
      ...exportHandlers(session),
    },
    close: () => session.close(),
  };
}
