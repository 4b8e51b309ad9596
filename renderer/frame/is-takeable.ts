import type { LibraryProblem } from '../../core/contract/library-calls';

/** Whether there is a copy that can be put in the place of what is damaged at once. */
export function isTakeable({ kind, copy, clippingId }: LibraryProblem): boolean {
  return kind === 'damaged' && copy !== undefined && clippingId !== undefined;
}
