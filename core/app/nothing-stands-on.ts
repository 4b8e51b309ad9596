import type { Clipping } from '../model/clipping';
import { DatelineError } from '../model/dateline-error';
import type { Session } from './session';

/**
 * Looks whether the text of a clipping can become another one without anything losing its place.
 * @throws DatelineError `conflict` for a text that is highlighted, translated or cited
 */
export async function nothingStandsOn({ library, usage }: Pick<Session, 'library' | 'usage'>, { id, highlights, translation }: Clipping): Promise<void> {
  if (highlights.length > 0) throw new DatelineError('conflict', 'The text of this clipping has highlights. Nothing was changed. Remove them first.');
  if (translation !== undefined) throw new DatelineError('conflict', 'The text of this clipping has a translation. Nothing was changed. Remove it first.');
  const [cited] = await usage.of(library, id);
  if (cited !== undefined) throw new DatelineError('conflict', `The review “${cited.reviewTitle}” cites this clipping. Nothing was changed. Remove the citations first.`);
}
