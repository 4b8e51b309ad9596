import { DatelineError } from '../model/dateline-error';
import { id, type Id } from '../model/id';

/**
 * An id as typed on the command line.
 * @throws DatelineError `not-found` for something that can be nothing's id
 */
export function readId(word: string | undefined, what: 'clipping' | 'review' | 'feed' | 'clipping or review'): Id {
  const parsed = id.safeParse((word ?? '').trim().toLowerCase());
  if (parsed.success) return parsed.data;
  throw new DatelineError('not-found', `There is no ${what} “${word ?? ''}” in this library.`);
}
