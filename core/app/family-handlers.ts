import type { Handlers } from '../contract/contract';
import type { familyCalls } from '../contract/family-calls';
import { plainText } from '../model/plain-text';
import { describeFamily } from './describe-family';
import { joinFamily, splitFromFamily } from './family-edits';
import { recordEdits } from './record-edits';
import type { Session } from './session';

/** Shows the copies of a story and what was changed from one to the other, and takes a person’s word on what is a copy. */
export function familyHandlers(session: Session): Handlers<keyof typeof familyCalls> {
  return {
    'families.get': ({ id }) => describeFamily(session.library, id),
    'families.of': ({ id }) => session.library.index.familyOf(id),
    'families.compare': async ({ one, other }) => {
      const { compareTexts } = await import('../families/compare/compare-texts');
      const { library } = session;
      const [former, latter] = [await library.clippings.get(one), await library.clippings.get(other)];
      return {
        title: compareTexts(former.metadata.title.value ?? '', latter.metadata.title.value ?? ''),
        text: compareTexts(plainText(former.blocks).text, plainText(latter.blocks).text),
      };
    },
    'families.split': async ({ id }) => {
      recordEdits(session, { action: 'split-family', count: 1 }, await splitFromFamily(session.library, id));
      return null;
    },
    'families.join': async ({ ids }) => {
      recordEdits(session, { action: 'join-family', count: ids.length }, await joinFamily(session.library, ids));
      return null;
    },
  };
}
