import { expect, test } from './support/app';
import { callRaw } from './support/call';

test('the page has no Node and only the three functions of the bridge', async ({ page }) => {
  const found = await page.evaluate(() => ({
    require: typeof (globalThis as Record<string, unknown>)['require'],
    process: typeof (globalThis as Record<string, unknown>)['process'],
    bridge: Object.keys(window.dateline).sort(),
  }));
  expect(found).toEqual({ require: 'undefined', process: 'undefined', bridge: ['call', 'on', 'pathForFile'] });
  expect(await callRaw(page, 'shell.information', {})).toMatchObject({ ok: true });
  expect(await callRaw(page, 'library.recent', {})).toMatchObject({ ok: true });
});
