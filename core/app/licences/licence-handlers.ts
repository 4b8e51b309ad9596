import type { Handlers } from '../../contract/contract';
import type { licenceCalls } from '../../contract/licence-calls';
import { countDue } from '../../expiry/due-clippings';
import type { Session } from '../session';

/** Texts whose licence has ended. */
export function licenceHandlers(session: Session): Handlers<keyof typeof licenceCalls> {
  return {
    'licences.due': () => ({ count: countDue(session.library) }),
    'licences.drop': async ({ job, ids }) => (await import('./drop-texts')).dropTexts(session, job, ids),
  };
}
