import { rename, rm, writeFile } from 'node:fs/promises';
import { LibraryPage } from './support/library-page';
import { call } from './support/call';
import { ended } from './support/processes';
import { ReviewPage } from './support/review-page';
import { expect, test, type RunningApp } from './support/app';

/** What the design promises: typing reaches the disk within this time. */
const PROMISE_MS = 2000;
const KEY_MS = 25;

/** Types words that tell when they were typed: each names its place in the line. */
function words(from: number, to: number): string {
  return Array.from({ length: to - from }, (_, at) => `word${from + at}`).join(' ');
}

async function killAndReopen(running: RunningApp, start: () => Promise<RunningApp>): Promise<RunningApp> {
  running.app.process().kill('SIGKILL');
  await ended(running.app);
  return start();
}

async function lastWord(page: RunningApp['page'], title: string): Promise<number> {
  const listed = await call(page, 'reviews.list', {});
  const opened = await call(page, 'reviews.get', { id: listed.find((one) => one.title === title)?.id ?? '' });
  if (opened.state !== 'editable') throw new Error(opened.reason);
  const found = [...JSON.stringify(opened.review.document).matchAll(/word(\d+)/g)].map((match) => Number(match[1]));
  return Math.max(...found);
}

test('what was typed is there after a kill, all but the last two seconds', async ({ start }) => {
  const before = await start();
  await new LibraryPage(before.page).openSample();
  const review = new ReviewPage(before.page);
  await review.create('Killed while typing');
  await review.text.pressSequentially(`${words(0, 10)} `, { delay: KEY_MS });

  // Typing goes on without a pause; the kill falls into it.
  const times: number[] = [];
  for (let word = 10; word < 40; word += 1) {
    await review.text.pressSequentially(`word${word} `, { delay: KEY_MS });
    times[word] = Date.now();
  }
  const killed = Date.now();
  const after = await killAndReopen(before, start);

  await new LibraryPage(after.page).list.waitFor();
  const last = await lastWord(after.page, 'Killed while typing');
  const newest = times.findLastIndex((time) => time !== undefined && time <= killed - PROMISE_MS);
  expect(last).toBeGreaterThanOrEqual(newest);

  const again = new ReviewPage(after.page);
  await again.open('Killed while typing');
  await expect(again.text).toContainText(words(0, newest));
  await again.goToEnd();
  await again.text.pressSequentially(' and on.');
  await again.untilSaved();
});

test('what could not be saved comes back from the draft, and the review says so', async ({ start }) => {
  const before = await start();
  await new LibraryPage(before.page).openSample();
  const review = new ReviewPage(before.page);
  await review.create('Saved as a draft');
  await review.text.pressSequentially('In the library.');
  await review.untilSaved();
  const library = await call(before.page, 'library.state', {});
  const folder = `${library?.folder ?? ''}/reviews`;
  // A folder that is no folder cannot be written to, not even as root.
  await rename(folder, `${folder}-away`);
  await writeFile(folder, '');
  await review.text.pressSequentially(' Only in the draft.');
  await expect(before.page.getByRole('alert').filter({ hasText: 'Not saved' })).toBeVisible();
  await rm(folder);
  await rename(`${folder}-away`, folder);
  const after = await killAndReopen(before, start);

  await new LibraryPage(after.page).list.waitFor();
  const again = new ReviewPage(after.page);
  await again.open('Saved as a draft');
  await expect(again.text).toContainText('In the library. Only in the draft.');
  await expect(after.page.getByText('Your last typing was recovered')).toBeVisible();
});
