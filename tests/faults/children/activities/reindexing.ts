import { join } from 'node:path';
import { clippingPath } from '../../../../core/library/layout';
import { Library } from '../../../../core/library/library';
import { CLIPPINGS } from '../../support/base-library';
import { someWords, type Activity } from './activity';

/** Makes the index anew again and again, while clippings are saved. */
export const reindexing: Activity = async ({ folder, random, say, ready }) => {
  const library = await Library.open(join(folder, 'library'));
  await library.settled();
  ready();
  for (let count = 0; ; count += 1) {
    const rebuilt = library.index.rebuild();
    const before = await library.clippings.get(random.pick(CLIPPINGS));
    const { id, revision, checksum } = await library.clippings.save({ ...before, note: someWords(random, count) });
    say({ saved: clippingPath(id), revision, checksum });
    await rebuilt;
  }
};
