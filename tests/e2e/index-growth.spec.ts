import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentText, sealed } from '../../core/library/storage/document-text';
import type { Clipping } from '../../core/model/clipping';
import { writeLibrary } from '../bench/generated-library';
import { call } from './support/call';
import { LibraryPage } from './support/library-page';
import { expect, test } from './support/app';

const CLIPPINGS = 6000;

test('an index is made in the background, is used while it grows, and notices by itself what changed while nobody looked', async ({ page, scratch }) => {
  test.slow();
  const folder = join(scratch, 'many');
  writeLibrary(folder, CLIPPINGS);
  await call(page, 'library.open', { folder });
  const library = new LibraryPage(page);
  const progress = page.getByText(/^Indexing [\d,]+ of 6,?000/);
  await expect(progress).toBeVisible();
  await library.show('Everything');
  await expect(library.rows.first()).toHaveAttribute('data-id', /./);
  await expect(library.title).not.toBeEmpty();
  await page.keyboard.press('ArrowDown');
  await library.search.fill('порт');
  await expect(library.list.locator('mark').first()).toBeVisible();
  // All that was there while it was not done.
  await expect(progress).toBeVisible();
  await library.search.fill('');
  await expect(progress).toBeHidden({ timeout: 120_000 });
  await expect(library.count('Everything')).toHaveText(/^6,?000$/);

  const { items } = await call(page, 'clippings.list', { query: '', sort: 'newest', offset: 0, limit: 2 });
  await call(page, 'library.close', {});
  const pathOf = (id: string): string => join(folder, 'clippings', id.slice(0, 2), `${id}.json`);
  const [one, other] = [items[0]?.id ?? '', items[1]?.id ?? ''];
  const clipping = JSON.parse(await readFile(pathOf(one), 'utf8')) as Clipping;
  await writeFile(pathOf(one), documentText(sealed({ ...clipping, revision: clipping.revision + 1, metadata: { ...clipping.metadata, title: { ...clipping.metadata.title, value: 'Changed while nobody looked' } } })));
  await rm(pathOf(other));
  await call(page, 'library.open', { folder });
  await library.show('Everything');
  await library.showCopiesApart();
  await expect(library.rows.filter({ hasText: 'Changed while nobody looked' })).toHaveCount(1, { timeout: 60_000 });
  await expect(library.count('Everything')).toHaveText(/^5,?999$/);
});
