import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './support/app';
import { call, callRaw } from './support/call';
import { ended, isRunning, killProcess, processOf } from './support/processes';
import { projectRoot } from './support/project-root';
import { recordEvents } from './support/recorded-events';

const exists = (path: string) => access(path).then(
  () => true,
  () => false,
);

test('closing the window ends the app and lets go of the library', async ({ scratch, start }) => {
  const { app, page } = await start();
  const folder = join(scratch, 'library');
  await call(page, 'library.create', { folder, name: 'Library' });
  expect(await exists(join(folder, 'library.lock'))).toBe(true);
  const closed = ended(app);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  expect(await closed).toBe(0);
  expect(await exists(join(folder, 'library.lock'))).toBe(false);
});

test('a page that hangs cannot keep the app from ending', async ({ start }) => {
  const { app, page } = await start();
  await page.waitForLoadState();
  await page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    }, 0);
  });
  const closed = ended(app);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  expect(await closed).toBe(0);
});

test('SIGTERM ends the app as closing it does', async ({ scratch, start }) => {
  const { app, page } = await start();
  const folder = join(scratch, 'library');
  await call(page, 'library.create', { folder, name: 'Library' });
  const closed = ended(app);
  app.process().kill('SIGTERM');
  expect(await closed).toBe(0);
  expect(await exists(join(folder, 'library.lock'))).toBe(false);
});

test('a signal to every process does not take the worker before its time', async ({ scratch, start }) => {
  const { app, page } = await start();
  const folder = join(scratch, 'library');
  await call(page, 'library.create', { folder, name: 'Library' });
  const worker = (await processOf(app, 'Dateline library')) ?? 0;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.kill(worker, signal);
  const closed = ended(app);
  app.process().kill('SIGTERM');
  expect(await closed).toBe(0);
  expect(await exists(join(folder, 'library.lock'))).toBe(false);
});

test('when the worker dies, that is said, and the library is open again', async ({ scratch, start }) => {
  const { app, page } = await start();
  await call(page, 'library.create', { folder: join(scratch, 'library'), name: 'Survivor' });
  const failures = await recordEvents(page, 'worker.failed');
  await killProcess(app, 'Dateline library');
  await expect.poll(failures).toEqual([{ message: expect.stringContaining('What was saved is safe') as unknown }]);
  expect(await call(page, 'library.state', {})).toMatchObject({ name: 'Survivor', readOnly: false });
});

test('a call that the worker dies with gets an answer', async ({ app, page }) => {
  const pid = await processOf(app, 'Dateline library');
  process.kill(pid ?? 0, 'SIGSTOP');
  const answer = callRaw(page, 'library.recent', {});
  await call(page, 'shell.information', {});
  process.kill(pid ?? 0, 'SIGKILL');
  expect(await answer).toMatchObject({ ok: false, error: { code: 'unexpected' } });
});

test('when the app is killed, its other processes end, and the library can be opened again', async ({ scratch, start }) => {
  const folder = join(scratch, 'library');
  const first = await start();
  await call(first.page, 'library.create', { folder, name: 'Library' });
  const worker = await processOf(first.app, 'Dateline library');
  const killed = ended(first.app);
  first.app.process().kill('SIGKILL');
  await killed;
  await expect.poll(() => isRunning(worker ?? 0)).toBe(false);
  const second = await start();
  expect(await call(second.page, 'library.open', { folder })).toMatchObject({ readOnly: false });
});

test.describe('the typesetter', () => {
  test('is started when it is wanted, and a job it dies with fails instead of hanging', async ({ app, page }) => {
    await call(page, 'library.openSample', {});
    const [review] = await call(page, 'reviews.list', {});
    const reviewId = review?.id ?? '';
    const { options } = await call(page, 'export.defaults', { reviewId });
    expect(await processOf(app, 'Dateline typesetter')).toBeNull();
    const { pages } = await call(page, 'export.preview', { reviewId, options });
    expect(pages).toBeGreaterThan(5);

    const pid = (await processOf(app, 'Dateline typesetter')) ?? 0;
    process.kill(pid, 'SIGSTOP');
    const doomed = callRaw(page, 'export.preview', { reviewId, options: { ...options, parts: ['narrative'] } });
    await call(page, 'library.state', {});
    process.kill(pid, 'SIGKILL');
    expect(await doomed).toMatchObject({ ok: false, error: { code: 'compile-failed' } });
    expect(await call(page, 'export.preview', { reviewId, options })).toMatchObject({ pages });
  });

  test('is ended to cancel a job', async ({ app, page }) => {
    await call(page, 'library.openSample', {});
    const [review] = await call(page, 'reviews.list', {});
    const reviewId = review?.id ?? '';
    const { options } = await call(page, 'export.defaults', { reviewId });
    await call(page, 'export.preview', { reviewId, options });
    const pid = (await processOf(app, 'Dateline typesetter')) ?? 0;
    // A job that is cancelled while its review is still being read never reaches the typesetter, which then lives on.
    await expect(async () => {
      process.kill(pid, 'SIGSTOP');
      const job = callRaw(page, 'export.preview', { reviewId, options: { ...options, parts: ['narrative'] } });
      for (let answered = 0; answered < 10; answered += 1) await call(page, 'library.state', {});
      await call(page, 'export.cancel', { job: 'preview' });
      expect(await job).toMatchObject({ ok: false, error: { code: 'cancelled' } });
      process.kill(pid, 'SIGCONT');
      await expect.poll(() => isRunning(pid), { timeout: 2000 }).toBe(false);
    }).toPass();
    expect((await call(page, 'export.preview', { reviewId, options })).pages).toBeGreaterThan(5);
  });
});

test('a second start hands its files over and ends', async ({ scratch, start }) => {
  const { page } = await start();
  await page.waitForLoadState();
  const opened = await recordEvents(page, 'files.opened');
  const article = join(scratch, 'article.txt');
  await writeFile(article, 'An article that was double-clicked.');
  const words = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), projectRoot, `--profile=${join(scratch, 'profile')}`, 'article.txt'];
  const second = spawn(process.env['DATELINE_ELECTRON'] ?? '', words, { cwd: scratch, stdio: 'ignore' });
  expect(await once(second, 'exit')).toEqual([0, null]);
  await expect.poll(opened).toEqual([{ paths: [article] }]);
});

test('a library named on the command line is opened', async ({ scratch, start }) => {
  const folder = join(scratch, 'Morning.dateline');
  const first = await start();
  await call(first.page, 'library.create', { folder, name: 'Morning' });
  await first.app.close();
  const second = await start({ words: [folder] });
  await expect.poll(() => call(second.page, 'library.state', {})).toMatchObject({ name: 'Morning', folder });
});

test('the window comes back where it was left', async ({ scratch, start }) => {
  const first = await start();
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 60, width: 1000, height: 700 }));
  await first.app.close();
  expect(JSON.parse(await readFile(join(scratch, 'profile', 'window.json'), 'utf8'))).toMatchObject({ width: 1000, height: 700 });
  const second = await start();
  expect(await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds())).toMatchObject({ width: 1000, height: 700 });
});

test('pictures of the open library are shown, and nothing else of it', async ({ scratch, page }) => {
  const folder = join(scratch, 'library');
  const { id } = await call(page, 'library.create', { folder, name: 'Library' });
  const pictures = join(folder, 'originals', '3f', '3f2a91c0');
  await mkdir(pictures, { recursive: true });
  await writeFile(join(pictures, '1.png'), await readFile(join(projectRoot, 'assets', 'icons', 'sizes', '16x16.png')));
  await writeFile(join(folder, 'originals', '3f', '3f2a91c0.html'), '<h1>taken</h1>');
  const shown = await page.evaluate(async (addresses) => {
    const widths: number[] = [];
    for (const address of addresses) {
      const picture = new Image();
      picture.src = address;
      widths.push(await picture.decode().then(() => picture.naturalWidth, () => 0));
    }
    return widths;
  }, [`clipping://library/${id}/3f/3f2a91c0/1.png`, `clipping://library/${id}/3f/3f2a91c0.html`, 'clipping://library/ffffffff/3f/3f2a91c0/1.png']);
  expect(shown).toEqual([16, 0, 0]);
  const read = await page.evaluate((address) => fetch(address).then(() => 'read', () => 'refused'), `clipping://library/${id}/3f/3f2a91c0/1.png`);
  expect(read).toBe('refused');
});
