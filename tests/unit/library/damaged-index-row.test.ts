import { join } from 'node:path';
import Database from 'libsql';
import { expect, it } from 'vitest';
import { INDEX_FILE } from '../../../core/library/layout';
import type { Library } from '../../../core/library/library';
import { clippingDraft } from './support/drafts';
import { useScratch } from './support/scratch';

const scratch = useScratch();

function listed(library: Library): string[] {
  return library.index.list({ query: '', sort: 'newest', offset: 0, limit: 10 }).items.map(({ id }) => id);
}

// SQLite reads such a row as if nothing had happened to it.
it.each([
  ['a value that there is not', `UPDATE summary SET summary = json_set(summary, '$.tone', 'pesitive')`],
  ['no JSON any more', `UPDATE summary SET summary = substr(summary, 2)`],
])('an index in which a row has %s is made anew', async (_what, harm) => {
  const library = await scratch.create();
  await library.clippings.create(clippingDraft('aaaa0001', { title: 'Forum opens' }));
  await library.settled();
  await library.close();
  const database = new Database(join(library.folder, INDEX_FILE));
  database.exec(harm);
  database.close();

  const again = await scratch.open(library.folder);
  listed(again);
  await again.settled();
  expect(listed(again)).toEqual(['aaaa0001']);
});
