import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { typstPdf } from '../unit/capture/support/typst-pdf';
import { expect, test } from './support/app';
import { articlePage, PROSE } from './support/article';
import { call } from './support/call';
import { chooseToOpen } from './support/dialogs';
import { dropOnWindow } from './support/drop-on-window';
import { emptyLibrary } from './support/empty-library';
import { LibraryPage } from './support/library-page';
import { chooseMenu } from './support/menu';
import { SILENCE, startSite, type Site } from './support/site';

const harbour = articlePage({ title: 'Harbour terminal opens in the autumn', outlet: 'Coast Gazette', paragraphs: PROSE });
const ferry = articlePage({ title: 'Ferry line returns after ten years', outlet: 'Coast Gazette', paragraphs: [...PROSE].reverse() });

let site: Site;
test.beforeAll(async () => {
  site = await startSite({ '/harbour': harbour, '/ferry': ferry, '/silent': SILENCE });
});
test.afterAll(() => site.close());

test('an address pasted on the welcome screen asks for a library first, then clips', async ({ app, page, scratch }) => {
  const folder = join(scratch, 'my desk');
  await mkdir(folder);
  await chooseToOpen(app, folder);
  await page.getByRole('textbox', { name: 'Address of an article' }).fill(site.address('/harbour'));
  await page.getByRole('button', { name: 'Clip', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Choose …' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('my desk');
  await dialog.getByRole('button', { name: 'Create library' }).click();
  await expect(page.getByText('Added “Harbour terminal opens in the autumn”')).toBeVisible();
  await expect(new LibraryPage(page).title).toHaveText('Harbour terminal opens in the autumn');

  await chooseMenu(app, 'library.close');
  await expect(page.getByRole('button', { name: /my desk/ })).toBeEnabled();
});

test('an address is clipped, the second time it is a duplicate and shown, a dead one fails with a reason', async ({ page, scratch }) => {
  const library = await emptyLibrary(page, scratch);
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('textbox', { name: 'Addresses' });
  await field.fill('this is no address');
  await field.press('Enter');
  await expect(dialog.getByText('“this is no address” is no web address.')).toBeVisible();
  await field.fill(`${site.address('/harbour')}\n${site.address('/ferry')}`);
  await dialog.getByRole('button', { name: 'Clip 2 addresses' }).click();
  await expect(page.getByText('2 clippings added')).toBeVisible();
  await expect(dialog).toBeHidden();
  await expect(library.count('Inbox')).toHaveText('2');

  await page.keyboard.press('n');
  await field.fill(`${site.address('/harbour')}\nhttp://127.0.0.1:9/nobody`);
  await field.press('Enter');
  await expect(dialog.getByText('1 was there already, 1 failed')).toBeVisible();
  const failed = dialog.getByRole('listitem').filter({ hasText: 'Failed' });
  await expect(failed).toContainText('http://127.0.0.1:9/nobody');
  await dialog.getByRole('listitem').filter({ hasText: 'Duplicate' }).getByRole('button', { name: 'Show' }).click();
  await expect(dialog).toBeHidden();
  await expect(library.title).toHaveText('Harbour terminal opens in the autumn');
});

test('files are chosen or opened with the app, and a file that is none says so', async ({ app, page, scratch }) => {
  const library = await emptyLibrary(page, scratch);
  const file = join(scratch, 'saved page.html');
  await writeFile(file, harbour);
  const empty = join(scratch, 'nothing.txt');
  await writeFile(empty, '');
  await chooseToOpen(app, file, empty);
  await page.getByRole('button', { name: 'Choose files …' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('1 added, 1 failed')).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Failed' })).toContainText('nothing.txt');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(library.count('Everything')).not.toHaveText('0');
});

test('a link and a piece of text are dropped on the window', async ({ page, scratch }) => {
  const library = await emptyLibrary(page, scratch);
  await dropOnWindow(page, { 'text/uri-list': `# a comment\r\n${site.address('/ferry')}` });
  await expect(library.count('Inbox')).toHaveText('1');
  await expect(library.title).toHaveText('Ferry line returns after ten years');
  await dropOnWindow(page, { 'text/html': `<h1>Dropped words</h1>${PROSE.map((text) => `<p>${text}</p>`).join('')}`, 'text/plain': `Dropped words\n\n${PROSE.join('\n\n')}` });
  await expect(library.count('Inbox')).toHaveText('2');
});

test('the clipboard is clipped from the menu; pasting into a field stays there', async ({ app, page, scratch }) => {
  const library = await emptyLibrary(page, scratch);
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), `Pasted from a message\n\n${PROSE.join('\n\n')}`);
  await chooseMenu(app, 'clip.paste');
  await expect(library.count('Inbox')).toHaveText('1');
  await expect(library.title).toContainText('Pasted from a message');

  const paste = (selector: string) =>
    page.locator(selector).evaluate((target, address) => {
      const carried = new DataTransfer();
      carried.setData('text/plain', address);
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true }));
    }, site.address('/harbour'));
  await paste('[role=searchbox]');
  await expect(page.getByRole('dialog')).toBeHidden();
  await paste('[role=listbox]');
  await expect(library.count('Inbox')).toHaveText('2');
});

test('what fails is shown, whatever is clipped beside it, and told of when the dialog was closed', async ({ app, page, scratch }) => {
  const library = await emptyLibrary(page, scratch);
  const paste = async (text: string) => {
    await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), text);
    await chooseMenu(app, 'clip.paste');
  };
  await paste(`Pasted from a message\n\n${PROSE.join('\n\n')}`);
  await paste(`Pasted from a message\n\n${PROSE.join('\n\n')}`);
  await expect(library.count('Inbox')).toHaveText('1');
  const dialog = page.getByRole('dialog', { name: 'Clip' });
  await expect(dialog.getByRole('status')).toHaveText('1 was there already');

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await paste(site.address('/silent'));
  await expect(dialog.getByText('Clipping: 0 of 1')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('contentinfo')).toContainText('Clipping: 0 of 1');
  site.hangUp();
  const notice = page.getByRole('alert').filter({ hasText: '1 failed' });
  await notice.getByRole('button', { name: 'Show' }).click();
  await expect(dialog.getByRole('status')).toHaveText('1 failed');
});

test('clipping is cancelled, and what came before stays', async ({ page, scratch }) => {
  const library = await emptyLibrary(page, scratch);
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Addresses' }).fill([site.address('/harbour'), site.address('/silent'), site.address('/ferry')].join('\n'));
  await dialog.getByRole('button', { name: 'Clip 3 addresses' }).click();
  await expect(dialog.getByText('Clipping: 1 of 3')).toBeVisible();
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByText('1 added, 1 failed')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(library.count('Inbox')).toHaveText('1');
});

const mixed = `<h1>All kinds of blocks</h1>
<p>First paragraph with <b>bold words</b> and <a href="https://example.com/x">a link</a> in it, long enough to be prose.</p>
<blockquote><p>A quotation that stands on its own.</p></blockquote>
<ul><li>Item one</li><li>Item <i>two</i></li></ul>
<table><tr><th>Year</th><th>Tonnes</th></tr><tr><td>2025</td><td>3.4</td></tr></table>
<p>نص عربي في فقرة مستقلة.</p><p>The last paragraph.</p>`;

const selections: { name: string; from: string; to: string; exact: string }[] = [
  { name: 'within one run', from: 'First', to: 'paragraph', exact: 'First paragraph' },
  { name: 'over bold words and a link', from: 'with', to: 'a link', exact: 'with bold words and a link' },
  { name: 'across blocks', from: 'in it', to: 'A quotation', exact: 'in it, long enough to be prose.\n\nA quotation' },
  { name: 'across list items', from: 'Item one', to: 'two', exact: 'Item one\nItem two' },
  { name: 'across table cells', from: 'Year', to: '2025', exact: 'Year\tTonnes\n2025' },
  { name: 'right to left', from: 'عربي', to: 'فقرة', exact: 'عربي في فقرة' },
];

test('a PDF is read as an article, a scan is kept and says that its text must be typed', async ({ app, page, scratch }) => {
  const library = await emptyLibrary(page, scratch);
  const [article, scan] = [join(scratch, 'article.pdf'), join(scratch, 'scan.pdf')];
  await writeFile(article, typstPdf(`#text(size: 22pt, weight: 700)[Harbour terminal opens in the autumn]\n\n${PROSE.join('\n\n')}`));
  await writeFile(scan, typstPdf('#rect(width: 100%, height: 60%, fill: luma(180))'));
  await chooseToOpen(app, article, scan);
  await chooseMenu(app, 'clip.files');
  await expect(page.getByRole('list', { name: 'What became of it' }).getByText('This PDF is a scan')).toBeVisible();
  await expect(library.rows.filter({ hasText: 'Harbour terminal opens in the autumn' })).toHaveCount(1);
});

test('what is selected is what is highlighted, whatever lies between', async ({ page, scratch }) => {
  const library = await emptyLibrary(page, scratch);
  await call(page, 'capture.pasted', { job: 'aaaaaaaa', text: '', html: mixed });
  await expect(library.text).toContainText('The last paragraph.');
  for (const { name, from, to, exact } of selections) {
    const before = await library.cards.count();
    await library.selectText(from, to);
    await page.keyboard.press('h');
    await expect(library.cards, name).toHaveCount(before + 1);
    const [id] = (await call(page, 'clippings.list', { query: '', sort: 'newest', offset: 0, limit: 1 })).items.map((item) => item.id);
    const { highlights } = await call(page, 'clippings.get', { id: id ?? '' });
    expect(highlights.at(-1)?.passage.exact, name).toBe(exact);
  }
  await expect(library.text.getByText('نص عربي').locator('xpath=ancestor-or-self::p')).toHaveAttribute('dir', 'auto');
});
