import { chooseMenu } from './support/menu';
import { ReviewPage } from './support/review-page';
import { expect, test } from './support/app';

test.beforeEach(async ({ page }) => {
  await new ReviewPage(page).openSample();
});

test('words are commented on, answered, resolved, found by key, and there after opening again', async ({ page }) => {
  const review = new ReviewPage(page);
  await review.goToEnd();
  await review.text.press('Enter');
  await review.text.pressSequentially('Ferries run daily.');
  await review.text.press('Shift+Home');
  await review.text.press('Control+Alt+m');
  await page.keyboard.type('Is that so?');
  await page.keyboard.press('Enter');
  const comment = review.side.getByRole('article', { name: /^Comment by/ });
  await expect(comment).toContainText('Is that so?');
  await expect(comment).toContainText('Ferries run daily.');
  await expect(review.text.locator('[data-comment-id]')).toHaveText('Ferries run daily.');

  await comment.getByRole('button', { name: 'reply' }).click();
  await page.keyboard.type('The port says so.');
  await page.keyboard.press('Enter');
  await expect(comment).toContainText('The port says so.');
  await comment.getByRole('button', { name: 'resolve' }).click();
  await review.untilSaved();

  await review.open('Amber Corridor Forum');
  await page.keyboard.press('F7');
  await expect.poll(() => page.evaluate(() => window.getSelection()?.toString())).toBe('Ferries run daily.');
  await expect(comment).toContainText('The port says so.');
  await expect(comment.getByRole('button', { name: 'open again' })).toBeVisible();
  await comment.getByRole('button', { name: 'delete' }).click();
  await expect(review.text.locator('[data-comment-id]')).toHaveCount(0);
  await review.text.press('Control+z');
  await expect(review.text.locator('[data-comment-id]')).toHaveCount(1);
  await expect(comment).toContainText('The port says so.');
  await review.text.press('F7');
  await review.text.press('Delete');
  await expect(comment).toBeHidden();
  await review.text.press('Control+z');
  await expect(comment).toContainText('The port says so.');
});

test('changes are suggested, refused, accepted and undone, and do not go out before', async ({ app, page }) => {
  const review = new ReviewPage(page);
  await review.goToEnd();
  await review.text.press('Enter');
  await review.text.pressSequentially('Ferries run daily.');
  await chooseMenu(app, 'review.suggest');
  await review.text.press('End');
  for (let left = 'daily.'.length; left > 0; left -= 1) await review.text.press('Backspace');
  await review.text.pressSequentially('weekly.');
  const suggestion = review.side.getByRole('article', { name: /^Suggestion by/ });
  await expect(suggestion.locator('del')).toHaveText('daily.');
  await expect(suggestion.locator('ins')).toHaveText('weekly.');
  await expect(review.text).toContainText('weekly.daily.');
  // A heading cannot be suggested, and is not made unasked either.
  const headings = await review.text.locator('h2').count();
  await review.text.press('Control+Alt+2');
  await expect(page.getByText('Nothing was changed: words and ends of paragraphs can be suggested')).toBeVisible();
  expect(await review.text.locator('h2').count()).toBe(headings);

  await review.text.press('Control+Alt+n');
  await expect(suggestion).toBeHidden();
  await expect(review.text).toContainText('Ferries run daily.');
  await review.text.press('Control+z');
  await expect(suggestion).toBeVisible();
  await review.untilSaved();
  await chooseMenu(app, 'review.export');
  await expect(page.getByText('1 suggested change is open')).toBeVisible();
  await page.getByRole('button', { name: 'Back to editing' }).click();

  await review.text.waitFor();
  await review.text.press('F7');
  await expect.poll(() => page.evaluate(() => window.getSelection()?.toString())).toBe('weekly.daily.');
  await review.text.press('Control+Alt+y');
  await expect(review.text).toContainText('Ferries run weekly.');
  await expect(suggestion).toBeHidden();
  await review.text.press('Control+z');
  await expect(suggestion.locator('ins')).toHaveText('weekly.');
});

test('paragraphs are divided and joined as suggestions, which are read aloud, kept, refused and accepted', async ({ app, page }) => {
  const review = new ReviewPage(page);
  await review.goToEnd();
  await review.text.press('Enter');
  await review.text.pressSequentially('Ferries run daily. Trains do not.');
  await review.text.press('Enter');
  await review.text.pressSequentially('Buses wait.');
  const paragraphs = review.text.locator('p');
  const before = await paragraphs.count();
  await chooseMenu(app, 'review.suggest');

  await review.text.press('Home');
  await review.text.press('Backspace');
  await expect(review.text.getByRole('img', { name: 'Paragraph to be joined with the next one' })).toBeVisible();
  await review.text.press('Home');
  for (let left = 'Ferries run daily.'.length; left > 0; left -= 1) await review.text.press('ArrowRight');
  await review.text.press('Enter');
  await expect(review.text.getByRole('img', { name: 'Paragraph to be divided here' })).toBeVisible();
  expect(await paragraphs.count()).toBe(before);
  const suggestions = review.side.getByRole('article', { name: /^Suggestion by/ });
  await expect(suggestions).toHaveCount(2);
  await expect(suggestions.first().locator('ins')).toHaveText('¶');
  await expect(suggestions.last().locator('del')).toHaveText('¶');
  await review.untilSaved();

  await review.open('Amber Corridor Forum');
  await page.keyboard.press('F7');
  await expect(suggestions).toHaveCount(2);
  await suggestions.first().getByRole('button', { name: 'accept' }).click();
  await expect(paragraphs.filter({ hasText: /^Ferries run daily\.$/ })).toHaveCount(1);
  await expect(suggestions).toHaveCount(1);
  await suggestions.first().getByRole('button', { name: 'accept' }).click();
  await expect(paragraphs.filter({ hasText: /^\s*Trains do not\. Buses wait\.$/ })).toHaveCount(1);
  await expect(suggestions).toHaveCount(0);
  await review.text.press('Control+z');
  await expect(suggestions).toHaveCount(1);
  await review.text.press('Control+z');
  await expect(suggestions).toHaveCount(2);
  expect(await paragraphs.count()).toBe(before);
  await review.side.getByRole('button', { name: 'Refuse all' }).click();
  await expect(paragraphs.filter({ hasText: /^Ferries run daily\. Trains do not\.$/ })).toHaveCount(1);
  await expect(paragraphs.filter({ hasText: /^Buses wait\.$/ })).toHaveCount(1);
});
