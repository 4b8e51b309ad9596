// Takes the pictures of the README from the running app: `npm run screenshots`.

import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDisplay } from './setup/display.mjs';
import { prepareElectron } from './setup/electron-environment.mjs';
import { main } from './setup/main.mjs';
import { root } from './setup/root.mjs';
import { say } from './setup/say.mjs';

const SIZE = { width: 1440, height: 900 };
const images = join(root, 'docs', 'images');

await main(async () => {
  const electron = await prepareElectron(root, { display: true });
  const display = await startDisplay();
  const profile = await mkdtemp(join(tmpdir(), 'dateline-screenshots-'));
  try {
    await mkdir(images, { recursive: true });
    await takePictures(electron.executable, profile, { ...process.env, ...display.env });
  } finally {
    await display.stop();
    await rm(profile, { recursive: true, force: true });
  }
  return 0;
});

async function takePictures(executablePath, profile, env) {
  const { _electron } = await import('playwright');
  const asRoot = process.getuid?.() === 0;
  const app = await _electron.launch({ executablePath, args: [...(asRoot ? ['--no-sandbox'] : []), root, `--profile=${profile}`], env });
  try {
    const page = await app.firstWindow();
    await app.evaluate(({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0].setContentSize(width, height), SIZE);
    await page.waitForFunction(({ width }) => window.innerWidth === width, SIZE);
    await page.getByRole('button', { name: 'Open the sample' }).click();
    await page.getByRole('navigation', { name: 'Collections' }).getByRole('button', { name: 'Kept' }).click();
    await page.getByRole('listbox', { name: 'Clippings' }).getByRole('option').filter({ hasText: 'kk' }).last().click();
    await page.getByRole('complementary', { name: 'Notes' }).getByRole('article').first().waitFor();
    await page.screenshot({ path: join(images, 'library.png') });
    await page.getByRole('navigation', { name: 'Main views' }).getByRole('button', { name: 'Reviews' }).click();
    await page.getByRole('list', { name: 'Press reviews' }).getByText('Amber Corridor Forum').first().click();
    await page.getByText('Figure differs from its source').first().waitFor();
    await page.screenshot({ path: join(images, 'review.png') });
    say(`The pictures are in ${images}.`);
  } finally {
    await app.close();
  }
}
