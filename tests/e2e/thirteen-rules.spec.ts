import type { Page } from '@playwright/test';
import { rule as rules, type Rule } from '../../core/model/finding';
import { plainText } from '../../core/model/plain-text';
import texts from '../../renderer/i18n/en/review.json' with { type: 'json' };
import { articlePage } from './support/article';
import { call } from './support/call';
import { emptyLibrary } from './support/empty-library';
import { ended } from './support/processes';
import { ReviewPage } from './support/review-page';
import { startSite, type Site } from './support/site';
import { expect, test, type RunningApp } from './support/app';

const WAGONS = 'On an average day 512 wagons cross the border at Qyran, the railway said on Friday.';
const QUOTE = '“The corridor will serve every port of the coast,” said Minister Damir Oralov.';
const GROWTH = 'Freight on the line grew by 12.5 percent within a year.';
const OTHER_GROWTH = 'Freight on the line grew by 14.1 percent within a year.';
const BERTH = 'The new berth of the harbour is 340 metres long and will open in the autumn of this year.';
const FILL = 'Shippers welcomed the change, and asked for the same at the ports, where a berth is still hard to come by in the spring.';

const ARTICLES = {
  '/border': { title: 'Wagons cross the border in nine hours', outlet: 'Border Post', paragraphs: [WAGONS, QUOTE, GROWTH, FILL] },
  '/customs': { title: 'Customs counts the wagons', outlet: 'Harbour Times', paragraphs: [OTHER_GROWTH, BERTH, FILL] },
  '/letter': { title: 'A letter from the railway', outlet: 'Rail Letter', paragraphs: ['Tariffs stay as they are until the summer, the operators of the line were told this week.', FILL, FILL] },
};
const JOB = '0badc0de';

let site: Site;
test.beforeAll(async () => {
  site = await startSite(Object.fromEntries(Object.entries(ARTICLES).map(([path, article]) => [path, articlePage(article)])));
});
test.afterAll(() => site.close());

/** Clips the articles, marks what they say, and tells what their outlets allow. */
async function prepare(page: Page): Promise<void> {
  const ids: string[] = [];
  for (const path of Object.keys(ARTICLES)) {
    const [clipped] = await call(page, 'capture.addresses', { job: JOB, addresses: [site.address(path)] });
    ids.push(clipped?.id ?? '');
  }
  const [pasted] = await call(page, 'capture.pasted', { job: JOB, html: null, text: `Grain leaves the terminal\n\nGrain worth 75 million dollars left the terminal in the first week.\n\n${FILL}\n\n${FILL}` });
  ids.push(pasted?.id ?? '');
  const kinds = [[WAGONS, 'figure'], [QUOTE, 'quote'], [GROWTH, 'figure'], [OTHER_GROWTH, 'figure'], [BERTH, 'fact']] as const;
  for (const [words, kind] of kinds) {
    const clippingId = ids[words === OTHER_GROWTH || words === BERTH ? 1 : 0] ?? '';
    const start = plainText((await call(page, 'clippings.get', { id: clippingId })).blocks).text.indexOf(words);
    expect(start, words).toBeGreaterThanOrEqual(0);
    await call(page, 'highlights.add', { clippingId, start, end: start + words.length, kind, note: '' });
  }
  const outlet = { domains: [], language: 'en', country: '', kind: 'newspaper' as const };
  await call(page, 'outlets.add', { values: { ...outlet, name: 'Border Post', aliases: ['Qyran Gazette'], rights: 'full' } });
  await call(page, 'outlets.add', { values: { ...outlet, name: 'Rail Letter', aliases: [], rights: 'none' } });
  await call(page, 'reviews.create', { title: 'Morning review', clippingIds: ids });
}

/** Sentences with a slip of a tired officer each, and the words by which their source is found. */
const SENTENCES: [string, string[]][] = [
  ['Border Post counts 521 wagons a day.', ['512 wagons']],
  [' “The corridor will serve each port of the coast,” said Minister Damir Oralov.', ['corridor will']],
  [' Harbour Times counts 512 wagons a day.', ['512 wagons']],
  [' Freight grew by 12.5 percent in a year.', ['12.5 percent', '14.1 percent']],
  [' Minister Damir Orallov spoke of the coast.', ['corridor will']],
  [' Qyran Gazette wrote of the corridor.', ['corridor will']],
  [' The berth of 340 metres is 340 metres long.', ['340 metres']],
  [' Tariffs stay until the summer.', ['letter from']],
  [' Everybody was content.', []],
];

async function write(review: ReviewPage): Promise<void> {
  for (const [sentence, sources] of SENTENCES) {
    await review.text.pressSequentially(sentence);
    for (const source of sources) {
      const before = await review.citations.count();
      await review.text.pressSequentially(`@${source}`);
      await review.suggestions.getByRole('option').first().waitFor();
      await review.page.keyboard.press('Enter');
      await expect(review.citations).toHaveCount(before + 1);
    }
  }
}

const heading = (rule: Rule): string => texts.rule[rule];

/** The rules that have something to say, as the panel shows them. */
async function found(review: ReviewPage): Promise<string[]> {
  return [...new Set(await review.findings.getByRole('heading').allTextContents())].sort();
}

async function killAndReopen(running: RunningApp, start: () => Promise<RunningApp>): Promise<RunningApp> {
  running.app.process().kill('SIGKILL');
  await ended(running.app);
  return start();
}

/** Presses a button of the panel as one does without a pointer. */
async function press(review: ReviewPage, name: string | RegExp): Promise<void> {
  await review.findings.getByRole('button', { name }).first().press('Enter');
}

test('a review is written from highlights by keyboard; every rule is provoked, mended or dismissed, and all of it undone', async ({ scratch, start }) => {
  test.slow();
  const first = await start();
  await emptyLibrary(first.page, scratch);
  await prepare(first.page);
  const before = new ReviewPage(first.page);
  await before.open('Morning review');
  await before.goToEnd();
  await write(before);
  const all = rules.options.map(heading).sort();
  await expect.poll(() => found(before)).toEqual(all);
  await before.untilSaved();

  const second = await killAndReopen(first, start);
  const review = new ReviewPage(second.page);
  await review.open('Morning review');
  await expect.poll(() => found(review)).toEqual(all);
  const written = await review.text.textContent();
  let steps = 0;

  await test.step('what has a certain fix is mended in one step each', async () => {
    const fixes = review.findings.getByRole('button', { name: /^use / });
    for (let left = await fixes.count(); left > 0; left = await fixes.count()) {
      await press(review, /^use /);
      steps += 1;
      await expect.poll(() => fixes.count()).not.toBe(left);
    }
    await expect(review.text).toContainText('Border Post counts 512 wagons a day.');
    await expect(review.text).not.toContainText('Orallov');
    await expect(review.text).not.toContainText('Qyran Gazette');
    expect(steps).toBeGreaterThanOrEqual(3);
    await press(review, 'mark as own words');
    steps += 1;
    await expect(review.finding('Statement without a source')).toHaveCount(0);
  });

  await test.step('the rest is dismissed with a reason', async () => {
    for (let left = await review.findings.count(); left > 0; left = await review.findings.count()) {
      await press(review, 'dismiss');
      await review.page.keyboard.type('Looked at');
      await review.page.keyboard.press('Enter');
      steps += 1;
      await expect.poll(() => review.findings.count()).toBeLessThan(left);
    }
    await expect(review.side).toContainText(/\d+ dismissed/);
  });

  await test.step('undo through all of it, and redo', async () => {
    const done = await review.text.textContent();
    // What is typed slowly, on a busy machine, is more steps than what is typed at once; with nothing left, a key does nothing.
    const presses = 2 * steps;
    for (let press = 0; press < presses; press += 1) await review.text.press('Control+z');
    await expect.poll(() => found(review)).toEqual(all);
    await expect(review.text).toHaveText(written ?? '');
    for (let press = 0; press < presses; press += 1) await review.text.press('Control+Shift+z');
    await expect(review.findings).toHaveCount(0);
    await expect(review.text).toHaveText(done ?? '');
    await review.untilSaved();
  });
});
