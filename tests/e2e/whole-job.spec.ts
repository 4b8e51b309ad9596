import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPdf, type PdfOutlineItem } from '../unit/export/read-pdf';
import { expect, test } from './support/app';
import { articlePage } from './support/article';
import { chooseToSave } from './support/dialogs';
import { LibraryPage } from './support/library-page';
import { ReviewPage } from './support/review-page';
import { startSite, type Site } from './support/site';

const TITLE = 'Wagons cross the border in nine hours';
const SOURCE = 'On an average day 512 wagons cross the border at Qyran, the railway said.';

let site: Site;
test.beforeAll(async () => {
  const paragraphs = [
    'Freight trains between the two countries now wait nine hours at the border, down from thirty, the railway reported on Saturday.',
    SOURCE,
    'Shippers welcomed the change, and asked for the same at the ports, where a berth is still hard to come by in the spring.',
  ];
  site = await startSite({ '/wagons': articlePage({ title: TITLE, outlet: 'Border Post', paragraphs }) });
});
test.afterAll(() => site.close());

test('from an article on the web to a sourced press review as PDF', async ({ app, page, scratch }) => {
  const library = new LibraryPage(page);
  const review = new ReviewPage(page);
  const file = join(scratch, 'review.pdf');

  await test.step('clip and highlight', async () => {
    await library.openSample();
    await page.keyboard.press('n');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Addresses' }).fill(site.address('/wagons'));
    await page.getByRole('dialog').getByRole('textbox', { name: 'Addresses' }).press('Enter');
    await expect(page.getByText(`Added “${TITLE}”`)).toBeVisible();
    await library.show('Inbox');
    await library.rows.filter({ hasText: TITLE }).click();
    await expect(library.text).toContainText(SOURCE);
    await library.selectText('512 wagons cross the border at Qyran');
    await page.keyboard.press('h');
    await expect(library.cards).toHaveCount(1);
    await page.keyboard.press('a');
    await page.getByRole('dialog').getByText('Amber Corridor Forum').click();
    await page.getByRole('button', { name: 'Open review' }).click();
  });

  await test.step('write two sentences, cite, and see what does not agree', async () => {
    await expect(review.shelf).toContainText(TITLE);
    await review.goToEnd();
    await review.text.press('Enter');
    await review.text.pressSequentially('The Border Post counts 521 wagons a day.@512 wagons');
    await expect(review.suggestions.getByRole('option').first()).toContainText('512 wagons cross the border');
    await page.keyboard.press('Enter');
    await review.text.pressSequentially(' Everybody was content.');
    await expect(review.finding('Everybody was content.')).toContainText('Statement without a source');
    await expect(review.finding('521')).toContainText('512');
    await review.citations.last().click();
    await expect(review.side).toContainText('512 wagons cross the border at Qyran');
    await review.untilSaved();
  });

  await test.step('export', async () => {
    await page.keyboard.press('Control+e');
    await expect(page.getByRole('contentinfo')).toContainText('Preview is the file itself');
    await chooseToSave(app, file);
    await page.getByRole('button', { name: 'Save PDF' }).click();
    await expect(page.getByText(/Saved as/)).toBeVisible();
  });

  await test.step('read the PDF back', async () => {
    const pdf = await readPdf(await readFile(file));
    const text = pdf.pages.join('\n');
    for (const words of ['counts 521 wagons a day.', 'Everybody was content.', 'Ақкеме айнасы', 'Kəhrəba Sahili']) {
      expect(text).toContain(words);
    }
    expect(pdf).toMatchObject({ title: 'Amber Corridor Forum in the spotlight of the regional press', language: 'en', tagged: true });
    expect(pdf.fonts.filter((font) => !font.embedded)).toEqual([]);
    expect(pdf.links.map((link) => link.address)).toContain(site.address('/wagons'));

    const contents = pdf.pages.findIndex((one) => one.includes('Contents'));
    const led = new Set(pdf.links.filter((link) => link.from === contents + 1).map((link) => link.to));
    const entries = flat(pdf.outline).filter((entry) => entry.title !== 'Contents');
    expect(entries.map((entry) => entry.title)).toContain(TITLE);
    expect(printedNumbers(pdf.pages[contents] ?? '', entries)).toEqual(entries.map((entry) => entry.page));
    for (const { title, page: number } of entries) {
      expect(pdf.pages[(number ?? 0) - 1], `page ${number}`).toContain(title);
      expect(led, title).toContain(number);
    }
  });
});

function flat(items: readonly PdfOutlineItem[]): PdfOutlineItem[] {
  return items.flatMap((item) => [item, ...flat(item.items)]);
}

/** The page number printed behind each entry of the contents, which has them in the order of the outline. */
function printedNumbers(contents: string, entries: readonly PdfOutlineItem[]): number[] {
  let rest = contents.slice(contents.indexOf('Contents'));
  return entries.map(({ title }) => {
    rest = rest.slice(rest.indexOf(title) + title.length);
    return Number(/\d+/u.exec(rest)?.[0]);
  });
}
