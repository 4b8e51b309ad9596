import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { articlePage, PROSE } from './support/article';
import { call } from './support/call';
import { LibraryPage } from './support/library-page';

const saved = (title: string, paragraphs: readonly string[] = PROSE): string => articlePage({ title, outlet: 'Coast Gazette', paragraphs });

/** An empty library, open, and a folder beside it to import from. */
async function emptyLibrary(page: Page, scratch: string): Promise<{ library: LibraryPage; folder: string }> {
  await mkdir(join(scratch, 'desk'));
  const folder = join(scratch, 'arrived');
  await mkdir(folder);
  await call(page, 'library.create', { folder: join(scratch, 'desk'), name: 'Press desk' });
  await page.getByRole('heading', { name: 'Begin with an article' }).waitFor();
  return { library: new LibraryPage(page), folder };
}

test('a file that takes too long to read is ended and kept; the others come in', async ({ start, scratch }) => {
  const { page } = await start({ words: ['--parse-seconds=1.5'] });
  const { library, folder } = await emptyLibrary(page, scratch);
  // Line breaks deep in boxes: finding an article among them takes ten times as long as there is time.
  const endless = `<!doctype html><html><body><h1>A page without an end</h1>${'<div>'.repeat(240)}${'<span>.</span><br>'.repeat(5700)}${'</div>'.repeat(240)}</body></html>`;
  await writeFile(join(folder, '1.html'), saved('Harbour terminal opens in the autumn'));
  await writeFile(join(folder, '2.html'), endless);
  await writeFile(join(folder, '3.html'), saved('Ferry line returns after ten years'));
  const results = await call(page, 'capture.files', { job: 'aaaaaaaa', paths: [folder] });
  expect(results.map(({ status }) => status)).toEqual(['added', 'failed', 'added']);
  expect(results[1]).toMatchObject({ error: { code: 'timed-out' } });
  await expect(library.count('Inbox')).toHaveText('3');
  const kept = await call(page, 'clippings.get', { id: results[1]?.id ?? '' });
  expect(kept).toMatchObject({ failure: { code: 'timed-out' }, blocks: [] });
  expect(kept.original.bytes).toBe(Buffer.byteLength(endless));
});
