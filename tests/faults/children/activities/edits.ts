import { join } from 'node:path';
import { Library } from '../../../../core/library/library';
import { clippingPath, reviewPath } from '../../../../core/library/layout';
import { CLIPPINGS, FEED, IN_TRASH, paragraph, REVIEWS } from '../../support/base-library';
import { rest, someWords, type Activity, type ActivityTools } from './activity';

type Edit = (library: Library, tools: ActivityTools, count: number) => Promise<void>;

/** Saves of every kind of document, and moves to the trash and back. */
export const edits: Activity = async (tools) => {
  const library = await Library.open(join(tools.folder, 'library'));
  await library.settled();
  tools.ready();
  for (let count = 0; ; count += 1) {
    await rest(tools.random);
    await tools.random.pick(EDITS)(library, tools, count);
  }
};

const editClipping: Edit = async ({ clippings }, { random, say }, count) => {
  const before = await clippings.get(random.pick(CLIPPINGS));
  const { id, revision, checksum } = await clippings.save({ ...before, note: someWords(random, count) });
  say({ saved: clippingPath(id), revision, checksum });
};

const editReview: Edit = async ({ reviews }, { random, say }, count) => {
  const before = await reviews.get(random.pick(REVIEWS));
  const document = { type: 'doc' as const, content: [paragraph(someWords(random, count))] };
  const { id, revision, checksum } = await reviews.save({ ...before, document });
  say({ saved: reviewPath(id), revision, checksum });
};

const editLibrary: Edit = async (library, { say }, count) => {
  const { revision, checksum } = await library.changeDocument(() => ({ tags: [`tag ${String(count)}`] }));
  say({ saved: 'library.json', revision, checksum });
};

const refreshFeed: Edit = async ({ feedStates }, { random, say }, count) => {
  const state = await feedStates.find(FEED);
  if (state === null) throw new Error('The state of the feed is gone.');
  const { revision, checksum } = await feedStates.put(FEED, { ...state, items: count, seen: someWords(random, count).split(' ', 5_000) });
  say({ saved: `feeds/${FEED}.json`, revision, checksum });
};

const useTrash: Edit = async ({ clippings }, { say }) => {
  const { revision, checksum } = await clippings.restore(IN_TRASH);
  say({ saved: clippingPath(IN_TRASH), revision, checksum });
  await clippings.remove(IN_TRASH);
  say({ removed: clippingPath(IN_TRASH), revision, checksum });
};

const EDITS: readonly Edit[] = [editClipping, editClipping, editReview, editReview, editLibrary, refreshFeed, useTrash];
