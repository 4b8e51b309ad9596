import { expect, it } from 'vitest';
import { DIFFERENT_NAMES, SAME_NAMES, type NamePair } from '../../fixtures/search/name-pairs';
import { clippingDraft } from './support/drafts';
import { useScratch } from './support/scratch';

const scratch = useScratch();
const show = ({ asked, written }: NamePair): string => `${asked} / ${written}`;

it('names are found across scripts by the index as they are in a text, and different names are told apart', async () => {
  const library = await scratch.create();
  const names = [...new Set([...SAME_NAMES, ...DIFFERENT_NAMES].map(({ written }) => written))];
  const ids = new Map(names.map((written, at) => [written, `aa${String(at).padStart(6, '0')}`]));
  await library.index.inBatch(async () => {
    for (const [written, id] of ids) await library.clippings.create(clippingDraft(id, { title: 'Notice', paragraphs: [`Слова, ${written}, words.`] }));
  });
  const finds = ({ asked, written }: NamePair): boolean => library.index.list({ query: asked, sort: 'newest', offset: 0, limit: 1000 }).items.some(({ id }) => id === ids.get(written));
  const [missed, wrong] = [SAME_NAMES.filter((pair) => !finds(pair)), DIFFERENT_NAMES.filter(finds)];
  const found = SAME_NAMES.length - missed.length;
  expect(found / SAME_NAMES.length, missed.map(show).join(', ')).toBeGreaterThanOrEqual(0.98);
  expect(found / (found + wrong.length), wrong.map(show).join(', ')).toBeGreaterThanOrEqual(0.97);
});
