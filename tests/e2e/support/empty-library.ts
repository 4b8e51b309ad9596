import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { call } from './call';
import { LibraryPage } from './library-page';

/** Makes an empty library in `desk`, a folder of the scratch folder, and opens it. */
export async function emptyLibrary(page: Page, scratch: string): Promise<LibraryPage> {
  const folder = join(scratch, 'desk');
  await mkdir(folder);
  await call(page, 'library.create', { folder, name: 'Press desk' });
  await page.getByRole('heading', { name: 'Begin with an article' }).waitFor();
  return new LibraryPage(page);
}
