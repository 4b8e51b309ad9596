import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { png } from '../unit/capture/support/picture-source';
import { call } from './support/call';
import { chooseToOpen } from './support/dialogs';
import { chooseMenu } from './support/menu';
import { ReviewPage } from './support/review-page';
import { expect, test } from './support/app';

test.beforeEach(async ({ page }) => {
  await new ReviewPage(page).openSample();
  await page.getByRole('button', { name: 'Export…' }).click();
});

test('what is set of the office stands on the pages, and can be taken back', async ({ app, page, scratch }) => {
  const logo = join(scratch, 'logo.png');
  await writeFile(logo, png(300, 100, [31, 63, 102]));
  await chooseMenu(app, 'library.office');
  const dialog = page.getByRole('dialog', { name: 'Office' });
  await dialog.getByRole('textbox', { name: 'Name of the office' }).fill('Harbour Press Office');
  await dialog.getByRole('textbox', { name: 'Colour' }).fill('#1f3f66');
  await dialog.getByRole('textbox', { name: 'Contacts' }).fill('Quay Street 1\npress@office.example');
  await dialog.getByRole('textbox', { name: 'Classification' }).fill('For official use');
  await dialog.getByRole('combobox', { name: 'Begin with the notice of a country' }).click();
  await page.getByRole('option', { name: 'France' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Legal notice' })).toHaveValue(/CFC/);
  await chooseToOpen(app, logo);
  await dialog.getByRole('button', { name: 'Choose a picture …' }).click();
  await expect(dialog.getByRole('img', { name: 'Logo' })).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Name of the office' })).toHaveValue('Harbour Press Office');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();

  const cover = page.getByRole('region', { name: 'Pages of the PDF' }).getByRole('article').first();
  await expect(cover).toContainText('For official use');
  await expect(cover).toContainText('press@office.example');
  await page.getByRole('textbox', { name: 'Issue number' }).fill('12');
  await expect(cover).toContainText('No. 12');
  expect(await call(page, 'office.get', {})).toMatchObject({ office: 'Harbour Press Office', look: { accent: '#1f3f66', logo: { width: 300 } } });
  await call(page, 'history.undo', {});
  await expect(cover).not.toContainText('For official use');
});

test('each template shows its pages, with the parts that it prints', async ({ page }) => {
  const cover = page.getByRole('region', { name: 'Pages of the PDF' }).getByRole('article').first();
  for (const template of ['Dossier', 'Bulletin, two columns', 'Brief, for a phone']) {
    await page.getByRole('combobox', { name: 'Template' }).click();
    await page.getByRole('option', { name: template }).click();
    await expect(page.getByRole('contentinfo')).toContainText('Preview is the file itself');
    await expect(cover).toContainText('Amber Corridor Forum');
  }
  await expect(page.getByRole('checkbox', { name: 'Narrative' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Clippings' })).toBeHidden();
});

test('a template of one’s own is tried, added, used and removed', async ({ app, page, scratch }) => {
  const folder = join(scratch, 'house');
  await mkdir(folder);
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ id: 'house', label: 'House style', version: 1 }));
  await writeFile(join(folder, 'template.typ'), '#import "@preview/cetz:0.3.0"\n');
  await chooseToOpen(app, folder);
  await page.getByRole('button', { name: 'Add a template …' }).click();
  await expect(page.getByText(/template\.typ, line 1: after “import”/)).toBeVisible();
  await writeFile(join(folder, 'template.typ'), '#import "/shared/base.typ": tree\n#set document(title: tree.title)\n#set text(font: "Inter")\nSet at home: #tree.title');
  await page.getByRole('button', { name: 'Add a template …' }).click();
  await expect(page.getByText('The template “House style” was added.')).toBeVisible();
  const first = page.getByRole('region', { name: 'Pages of the PDF' }).getByRole('article').first();
  await expect(first).toContainText('Set at home:');
  await page.getByRole('button', { name: 'Remove the template' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove the template' }).click();
  await expect(first).not.toContainText('Set at home:');
});
