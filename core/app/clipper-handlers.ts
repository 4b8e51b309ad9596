import type { Clipper } from '../clipper/clipper';
import type { clipperCalls } from '../contract/clipper-calls';
import type { Handlers } from '../contract/contract';

/** What the window asks of the clipper. */
export function clipperHandlers(clipper: Clipper): Handlers<keyof typeof clipperCalls> {
  return {
    'clipper.state': () => clipper.state(),
    'clipper.switch': ({ on }) => clipper.switch(on),
    'clipper.startPairing': () => clipper.startPairing(),
    'clipper.stopPairing': () => clipper.stopPairing(),
    'clipper.remove': ({ id }) => clipper.remove(id),
  };
}
