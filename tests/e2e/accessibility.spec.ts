import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app';
import { call } from './support/call';
import { LibraryPage } from './support/library-page';

/** Fails with what axe finds that keeps people from using the page. */
async function expectNoBarriers(page: Page, where: string): Promise<void> {
  // Electron cannot open the extra page that axe would like to work in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html}\n    ${node.failureSummary ?? ''}`).join('\n  ')}`);
  expect(serious, where).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the screens have no serious barriers in the ${colorScheme} theme`, async ({ page, scratch }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Open the sample' }).waitFor();
    await expectNoBarriers(page, 'welcome');

    const library = new LibraryPage(page);
    await library.openSample();
    await library.show('Everything');
    await library.rows.filter({ hasText: 'Amber Sea Courier' }).click();
    await library.notes.getByRole('button', { name: 'Details' }).click();
    await expect(library.cards).toHaveCount(4);
    await expectNoBarriers(page, 'library');

    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowDown');
    await expectNoBarriers(page, 'library with two selected');

    const dialog = page.getByRole('dialog');
    for (const key of ['n', 'a', '?']) {
      await library.list.focus();
      await page.keyboard.press(key);
      await expect(dialog).toBeVisible();
      await expectNoBarriers(page, `dialog of ${key}`);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
    await page.getByRole('button', { name: 'New review', exact: true }).click();
    await expect(dialog).toBeVisible();
    await expectNoBarriers(page, 'new review');
    await page.keyboard.press('Escape');

    const list = join(scratch, 'feeds.opml');
    await writeFile(list, '<opml version="2.0"><body><outline text="Ports"><outline type="rss" text="Quay Notes" xmlUrl="http://127.0.0.1:9/feed"/></outline></body></opml>');
    await call(page, 'feeds.importOpml', { path: list });
    await call(page, 'feeds.refresh', { job: 'a'.repeat(32) });
    await page.getByRole('navigation', { name: 'Main views' }).getByRole('button', { name: 'Feeds' }).click();
    await expect(page.getByRole('list', { name: 'Ports' }).getByRole('listitem')).toContainText('not refreshed yet');
    await expectNoBarriers(page, 'feeds');
    await page.getByRole('button', { name: 'Actions for “Quay Notes”' }).click();
    await page.getByRole('menuitem', { name: 'Change…' }).click();
    await expect(dialog).toBeVisible();
    await expectNoBarriers(page, 'change a feed');
    await page.keyboard.press('Escape');

    const [removed] = (await call(page, 'clippings.list', { query: '', status: 'inbox', sort: 'newest', offset: 0, limit: 1 })).items;
    await call(page, 'clippings.remove', { ids: [removed?.id ?? ''] });
    await page.keyboard.press('Control+5');
    for (const part of ['Backups', 'Check', 'Index', 'Trash', 'Where it lies']) {
      await page.getByRole('navigation', { name: 'Safekeeping' }).getByRole('button', { name: part, exact: true }).click();
      await page.getByRole('heading', { name: part, exact: true }).waitFor();
      await expectNoBarriers(page, `safekeeping: ${part}`);
    }

    await page.getByRole('navigation', { name: 'Main views' }).getByRole('button', { name: 'Reviews' }).click();
    await expect(library.list).toBeHidden();
    await expectNoBarriers(page, 'reviews');
    await page.getByRole('button', { name: /Amber Corridor Forum/ }).first().click();
    await expect(page.locator('.ProseMirror')).toBeVisible();
    await expectNoBarriers(page, 'review');
    await page.keyboard.press('Control+e');
    await expect(page.locator('canvas').first()).toBeVisible({ timeout: 30_000 });
    await expectNoBarriers(page, 'export');

    const folder = join(scratch, 'empty');
    await mkdir(folder);
    await call(page, 'library.create', { folder, name: 'Empty' });
    await page.getByRole('navigation', { name: 'Main views' }).getByRole('button', { name: 'Library' }).click();
    await page.getByRole('heading', { name: 'Begin with an article' }).waitFor();
    await expectNoBarriers(page, 'empty library');
  });
}

/**
 * Goes round a dialog by Tab.
 * @returns the controls in it that Tab does not lead to
 */
async function unreached(page: Page, dialog: Locator): Promise<string[]> {
  const count = await dialog.evaluate((root) => root.querySelectorAll('*').length);
  for (let step = 0; step < Math.min(80, count); step += 1) {
    await page.keyboard.press('Tab');
    await page.evaluate(() => document.activeElement?.setAttribute('data-reached', ''));
  }
  return dialog.evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>('button, input, select, textarea, a[href], [tabindex]')]
      .filter((control) => control.tabIndex >= 0 && !control.matches(':disabled, [data-reached], [data-focus-guard]') && control.checkVisibility())
      .map((control) => control.outerHTML.slice(0, 200)),
  );
}

/** `ready`: a button that can be pressed once the dialog has its answers; looked at before, it may be half of each. */
const OPENED: { name: string; keys: string[]; dialog: string | RegExp; ready?: string }[] = [
  { name: 'the palette', keys: ['Control+k'], dialog: 'Find anything' },
  { name: 'the facets', keys: ['f'], dialog: /Narrow/ },
  { name: 'the tags', keys: ['g'], dialog: /^Tags/ },
  { name: 'the deadline', keys: ['Control+Shift+T'], dialog: 'Deadline of the day' },
  { name: 'the dictionary', keys: ['Control+Shift+Y'], dialog: 'Dictionary' },
  { name: 'rolling a review forward', keys: ['Control+Shift+F'], dialog: 'Roll a review forward', ready: 'Roll forward' },
  { name: 'clipping', keys: ['n'], dialog: 'Clip' },
  { name: 'adding to a review', keys: ['a'], dialog: /^Add/ },
  { name: 'the copies', keys: ['c'], dialog: /copies/i },
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what opens over the screens has no serious barriers, is gone through by Tab, and Esc leads back (${colorScheme})`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const library = new LibraryPage(page);
    await library.openSample();
    await call(page, 'library.change', { deadline: '07:45' });
    for (const { name, keys, dialog: title, ready } of OPENED) {
      await library.list.focus();
      for (const key of keys) await page.keyboard.press(key);
      const dialog = page.getByRole('dialog', { name: title });
      await expect(dialog, name).toBeVisible();
      if (ready !== undefined) await expect(dialog.getByRole('button', { name: ready })).toBeEnabled();
      await expectNoBarriers(page, name);
      expect(await unreached(page, dialog), `${name}: not reached by Tab`).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(dialog, name).toBeHidden();
      await expect(library.list, `after ${name}`).toBeFocused();
    }

    await page.keyboard.press('c');
    await page.getByRole('dialog').getByRole('button', { name: /^Compare/ }).first().click();
    await expect(page.getByRole('button', { name: 'Next change' })).toBeVisible();
    await expectNoBarriers(page, 'comparing copies');
    expect(await unreached(page, page.getByRole('dialog')), 'comparing: not reached by Tab').toEqual([]);
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+5');
    for (const part of ['Backups', 'Check', 'Index', 'Trash', 'Where it lies']) {
      await page.getByRole('navigation', { name: 'Safekeeping' }).getByRole('button', { name: part, exact: true }).press('Enter');
      await page.getByRole('heading', { name: part, exact: true }).waitFor();
      expect(await unreached(page, page.getByRole('main')), `${part}: not reached by Tab`).toEqual([]);
    }
  });
}
