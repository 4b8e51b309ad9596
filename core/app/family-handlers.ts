import type { Handlers } from '../contract/contract';
import type { familyCalls } from '../contract/family-calls';
import { compareTexts } from '../families/compare/compare-texts';
import type { Library } from '../library/library';
import type { Id } from '../model/id';
import { plainText } from '../model/plain-text';
import { describeFamily } from './describe-family';
import type { Session } from './session';

/** Shows the copies of a story, and what was changed from one to the other. */
export function familyHandlers(session: Session): Handlers<keyof typeof familyCalls> {
  return {
    'families.get': ({ id }) => describeFamily(session.library, id),
    'families.compare': async ({ one, other }) => {
      const { library } = session;
      return compareTexts(await textOf(library, one), await textOf(library, other));
    },
  };
}

async function textOf(library: Library, id: Id): Promise<string> {
  return plainText((await library.clippings.get(id)).blocks).text;
}
