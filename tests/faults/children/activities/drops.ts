import { join } from 'node:path';
import { citedPassages } from '../../../../core/expiry/cited-passages';
import { dropText } from '../../../../core/expiry/drop-text';
import { putTextBack } from '../../../../core/expiry/put-text-back';
import { clippingPath } from '../../../../core/library/layout';
import { Library } from '../../../../core/library/library';
import { CLIPPINGS } from '../../support/base-library';
import { rest, type Activity } from './activity';

/** Texts whose licence has ended are dropped and put back, and what is left of them is copied. */
export const drops: Activity = async ({ folder, random, say, ready }) => {
  const library = await Library.open(join(folder, 'library'));
  await library.changeDocument(() => ({
    outlets: [{ id: 'facade01', name: 'Port City Herald', aliases: [], domains: [], language: 'en', country: '', kind: 'newspaper', rights: 'full', licence: { days: 1 } }],
  }));
  await library.settled();
  const context = { citations: await citedPassages(library, []), today: '2026-06-01' };
  ready();
  for (;;) {
    await rest(random);
    const id = random.pick(CLIPPINGS);
    const { dropped } = await library.clippings.get(id);
    await (dropped === undefined ? dropText(library, id, context) : putTextBack(library, id));
    const { revision, checksum } = await library.clippings.get(id);
    say({ saved: clippingPath(id), revision, checksum });
    if (random.chance(0.3)) await library.copies.look();
  }
};
