import type { Locator } from '@playwright/test';
import { chooseMenu } from './support/menu';
import { ReviewPage } from './support/review-page';
import { expect, test } from './support/app';

const WORD = `<p class=MsoNormal style='margin-bottom:8pt'><span style='font-size:20pt;color:red'>Exports <b>grew</b>.<o:p></o:p></span></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;</span>Grain</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;</span>Timber</p>`;

test.beforeEach(async ({ page }) => {
  const review = new ReviewPage(page);
  await review.openSample();
  await review.goToEnd();
  await review.text.press('Enter');
});

test('typing is put into the style of the language; undo gives back what was typed, and the menu switches it off', async ({ app, page }) => {
  const review = new ReviewPage(page);
  const last = review.text.locator('p').last();
  await review.text.pressSequentially('He said "');
  await expect(last).toHaveText('He said “');
  await review.text.press('Control+z');
  await expect(last).toHaveText('He said "');
  await review.text.pressSequentially('yes" for 10-15');
  await expect(last).toHaveText('He said "yes” for 10–15');
  await chooseMenu(app, 'review.typingStyle');
  await expect(page.getByText('stay as you type them')).toBeVisible();
  await review.text.pressSequentially(' and 20-25');
  await expect(last).toHaveText('He said "yes” for 10–15 and 20-25');
});

test('what is pasted from Word keeps its structure and loses its styles', async ({ page }) => {
  const review = new ReviewPage(page);
  await paste(review.text, WORD);
  await expect(review.text.locator('p', { hasText: 'Exports grew.' })).toBeVisible();
  await expect(review.text.locator('strong', { hasText: 'grew' })).toBeVisible();
  await expect(review.text.locator('ul li')).toHaveText(['Grain', 'Timber']);
  await expect(review.text.locator('span[style]')).toHaveCount(0);
  await review.text.press('Control+z');
  await expect(review.text).not.toContainText('Exports grew.');
});

async function paste(text: Locator, html: string): Promise<void> {
  await text.evaluate((element, source) => {
    const data = new DataTransfer();
    data.setData('text/html', source);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, html);
}
