import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { chromium, expect, test } from '@playwright/test';
import { exportHtml } from '../../core/export/html/export-html';
import { wholeTree, writeWholePictures } from '../unit/tree/whole-review';
import { noChromium } from './support/chromium';

test.skip(noChromium !== null, noChromium ?? '');

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the exported web page has no barriers in the ${colorScheme} theme, and needs no script`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-page-'));
    const file = join(folder, 'review.html');
    await writeFile(file, (await exportHtml(wholeTree(), { pictureFile: writeWholePictures(folder) })).bytes);
    const browser = await chromium.launch({ executablePath: process.env['DATELINE_CHROMIUM'] ?? '', chromiumSandbox: process.getuid?.() !== 0 });
    try {
      const checked = await browser.newPage({ colorScheme, bypassCSP: true });
      await checked.goto(pathToFileURL(file).href);
      const { violations } = await new AxeBuilder({ page: checked }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('\n')}`)).toEqual([]);

      const plain = await browser.newPage({ colorScheme, javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
      const asked: string[] = [];
      plain.on('request', (request) => asked.push(request.url()));
      await plain.goto(pathToFileURL(file).href);
      await expect(plain.locator('img').first()).toBeVisible();
      expect(asked.filter((address) => !address.startsWith('data:'))).toEqual([pathToFileURL(file).href]);
      // A note leads to its source and back, without a script.
      const note = plain.locator('sup a').first();
      const source = (await note.getAttribute('href')) ?? '';
      await note.click();
      await expect(plain).toHaveURL(new RegExp(`${source}$`));
      await plain.locator(source).getByText('↩').first().click();
      await expect(plain).toHaveURL(/#note-\d+$/);
      if (process.env['DATELINE_SHOTS']) await plain.screenshot({ path: join(process.env['DATELINE_SHOTS'], `web-${colorScheme}.png`) });
    } finally {
      await browser.close();
    }
  });
}
