import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupEntries } from '../../../core/library/backup-file/backup-entries';
import { legalNotices } from '../../../core/export/legal-notices';
import { png } from '../capture/support/picture-source';
import { readPdf } from '../export/read-pdf';
import { clip, useCore, type OpenCore } from './support/core';

const cores = useCore();

async function reviewIn(open: OpenCore): Promise<string> {
  const id = await clip(open, 'Ministers meet', 'They met in Port City on Friday and agreed on tariffs.');
  const { id: reviewId } = await open.handlers['reviews.create']({ title: 'Forum', clippingIds: [id] });
  return reviewId;
}

describe('the look of the office', () => {
  it('is kept in the library, stands in every review, and can be taken back', async () => {
    const open = await cores.withLibrary();
    const { handlers, folder } = open;
    expect(await handlers['office.get']({})).toEqual({ office: '', look: {}, logo: null, notices: legalNotices });
    await handlers['office.change']({ office: 'Press Office', look: { accent: '#1f3f66', contacts: 'Quay 1', header: '', classification: 'Internal' } });
    const file = join(folder, '..', 'logo.png');
    await writeFile(file, png(300, 100));
    const { look, logo } = await handlers['office.setLogo']({ file });
    expect(look).toEqual({ accent: '#1f3f66', contacts: 'Quay 1', classification: 'Internal', logo: { name: expect.stringMatching(/^[0-9a-f]{32}\.png$/) as unknown, mediaType: 'image/png', width: 300, height: 100 } });
    expect(logo).toEqual(Uint8Array.from(await readFile(join(folder, 'office', look.logo?.name ?? ''))));

    const reviewId = await reviewIn(open);
    const { options } = await handlers['export.defaults']({ reviewId });
    const { pdf, warnings } = await handlers['export.preview']({ reviewId, options: { ...options, issue: '7' } });
    const read = await readPdf(pdf);
    expect(warnings).toEqual([]);
    for (const words of ['Press Office', 'Quay 1', 'Internal', 'No. 7']) expect(read.pages[0]).toContain(words);

    await handlers['history.undo']({});
    expect((await handlers['office.get']({})).look.logo).toBeUndefined();
    await handlers['history.undo']({});
    expect(await handlers['office.get']({})).toMatchObject({ office: '', look: {} });
    await handlers['history.redo']({});
    expect((await handlers['office.get']({})).office).toBe('Press Office');
  });

  it.each([
    ['text', Buffer.from('no picture')],
    ['a drawing that can carry script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ])('takes no logo that is %s', async (_, bytes) => {
    const { handlers, folder } = await cores.withLibrary();
    const file = join(folder, '..', 'logo.png');
    await writeFile(file, bytes);
    await expect(handlers['office.setLogo']({ file })).rejects.toMatchObject({ code: 'bad-input' });
    expect((await handlers['office.get']({})).look).toEqual({});
  });

  it('says so when the logo is not there', async () => {
    const { handlers, folder } = await cores.withLibrary();
    await expect(handlers['office.setLogo']({ file: join(folder, 'gone.png') })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('templates of the user', () => {
  async function template(open: OpenCore, source: string, id = 'house'): Promise<string> {
    const folder = join(open.folder, '..', `template-${id}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'manifest.json'), JSON.stringify({ id, label: 'House', version: 1 }));
    await writeFile(join(folder, 'template.typ'), source);
    return folder;
  }
  const GOOD = '#import "/shared/base.typ": tree\n#set document(title: tree.title)\n#set text(font: "Inter")\nHouse: #tree.title';

  it('are copied into the library after a trial, and can be chosen and removed', async () => {
    const open = await cores.withLibrary();
    const { handlers, folder } = open;
    const { template: added, warnings } = await handlers['templates.add']({ folder: await template(open, GOOD) });
    expect([added.id, added.label, added.own, warnings]).toEqual(['house', 'House', true, []]);
    expect(await readdir(join(folder, 'templates'))).toEqual(['house']);
    const reviewId = await reviewIn(open);
    const { options, templates } = await handlers['export.defaults']({ reviewId });
    expect(templates.map(({ id }) => id)).toEqual(['brief', 'bulletin', 'dossier', 'narrative', 'house']);
    const { pdf } = await handlers['export.preview']({ reviewId, options: { ...options, template: 'house' } });
    expect((await readPdf(pdf)).pages[0]).toContain('House: Forum');
    await handlers['templates.remove']({ id: 'house' });
    await expect(handlers['templates.remove']({ id: 'narrative' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(handlers['export.preview']({ reviewId, options: { ...options, template: 'house' } })).rejects.toMatchObject({ code: 'not-found' });
  });

  it.each([
    ['does not compile', '#let x = \n#tree.nothing', 'compile-failed', 'template.typ, line '],
    ['fails on an empty review', '#import "/shared/base.typ": tree\n#set document(title: "t")\n#set text(font: "Inter")\n#tree.sections.first().title', 'compile-failed', 'template.typ, line 4'],
    ['loads a package', '#import "@preview/cetz:0.3.0"', 'bad-input', 'template.typ, line 1'],
    ['has no title for those who cannot see', '#set text(font: "Inter")\nx', 'compile-failed', 'title'],
  ])('one that %s is refused with the reason, and the former one stays', async (_, source, code, reason) => {
    const open = await cores.withLibrary();
    await open.handlers['templates.add']({ folder: await template(open, GOOD) });
    await expect(open.handlers['templates.add']({ folder: await template(open, source) })).rejects.toMatchObject({ code, message: expect.stringContaining(reason) as unknown });
    expect(await readFile(join(open.folder, 'templates', 'house', 'template.typ'), 'utf8')).toBe(GOOD);
    expect(await readdir(join(open.folder, 'templates'))).toEqual(['house']);
  });

  it('cannot be called as one of Dateline’s', async () => {
    const open = await cores.withLibrary();
    await expect(open.handlers['templates.add']({ folder: await template(open, GOOD, 'narrative') })).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('a template that leaves parts out', () => {
  it('is not warned of what it does not print', async () => {
    const open = await cores.withLibrary();
    const { handlers } = open;
    const reviewId = await reviewIn(open);
    const { items: [{ id = '' } = {}] } = await handlers['clippings.list']({ query: '', sort: 'newest', limit: 1, offset: 0 });
    await handlers['clippings.correct']({ id, correction: { field: 'outlet', value: 'Closed Letter' } });
    await handlers['outlets.add']({ values: { name: 'Closed Letter', aliases: [], domains: [], language: 'en', country: '', kind: 'other', rights: 'none' } });
    const { options } = await handlers['export.defaults']({ reviewId });
    const warningsOf = async (template: string) => (await handlers['export.preview']({ reviewId, options: { ...options, template } })).warnings;
    expect(await warningsOf('dossier')).toEqual([expect.stringContaining('Closed Letter: 1 clipping left out')]);
    expect(await warningsOf('brief')).toEqual([]);
  });
});

describe('a logo in a backup', () => {
  it('goes along, and what a kill left beside it goes away', async () => {
    const open = await cores.withLibrary();
    const file = join(open.folder, '..', 'logo.png');
    await writeFile(file, png(300, 100));
    const { look } = await open.handlers['office.setLogo']({ file });
    const leftover = join(open.folder, 'office', `.${look.logo?.name ?? ''}.0123456789ab-0123456789ab.tmp`);
    await writeFile(leftover, 'half');
    const entries: string[] = [];
    for await (const entry of backupEntries(open.folder)) entries.push(entry);
    expect(entries.filter((entry) => entry.startsWith('office/'))).toEqual([`office/${look.logo?.name ?? ''}`]);
    await cores.again(open);
    await expect.poll(() => readdir(join(open.folder, 'office'))).toEqual([look.logo?.name]);
  });
});
