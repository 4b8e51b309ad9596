import { join } from 'node:path';
import { clippingPath } from '../../../../core/library/layout';
import { Library } from '../../../../core/library/library';
import { deleteFromTrash } from '../../../../core/library/trash';
import { clippingDraft } from '../../../unit/library/support/drafts';
import { CLIPPINGS } from '../../support/base-library';
import { rest, someWords, type Activity, type ActivityTools } from './activity';

/** Clippings are saved and copied; others are made, copied, and deleted for good. */
export const copies: Activity = async (tools) => {
  const { folder, random, say, ready } = tools;
  const library = await Library.open(join(folder, 'library'));
  await library.settled();
  ready();
  for (let count = 0; ; count += 1) {
    await rest(random);
    if (random.chance(0.25)) await makeAndDelete(library, tools, count);
    const before = await library.clippings.get(random.pick(CLIPPINGS));
    const { id, revision, checksum } = await library.clippings.save({ ...before, note: someWords(random, count) });
    say({ saved: clippingPath(id), revision, checksum });
    await (random.chance(0.2) ? library.copies.lookAtAll() : library.copies.look());
    say({ copied: id, revision });
  }
};

async function makeAndDelete(library: Library, { say }: ActivityTools, count: number): Promise<void> {
  const id = `dd${count.toString(16).padStart(6, '0')}`;
  const original = await library.originals.put(id, 'html', Buffer.from(`<p>Page of ${id}</p>`), 'text/html', 'utf-8');
  await library.clippings.create(clippingDraft(id, {}, { original }));
  await library.copies.look();
  await library.clippings.remove(id);
  await deleteFromTrash(library.folder, id, clippingPath(id));
  say({ deleted: id });
}
