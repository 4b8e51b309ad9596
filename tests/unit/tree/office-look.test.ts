import { describe, expect, it } from 'vitest';
import { officeLook, type OfficeLook } from '../../../core/model/office-look';
import type { ExportOptions } from '../../../core/model/export-options';
import { buildTree } from '../../../core/tree/build-tree';
import type { DocumentTree } from '../../../core/tree/document-tree';
import { makeClipping } from './make-clipping';
import { ALL_PARTS, cite, line, makeReview, text } from './make-review';

const CLIPPING = {
  ...makeClipping({ id: 'c0000001', title: 'Ministers meet', outlet: 'Port Courier', language: 'en', published: '2026-04-10', address: 'https://port.example/a', text: ['One.'] }),
  original: { path: 'originals/c0/c0000001.html', mediaType: 'text/html; charset=utf-8', bytes: 12, sha256: '', encoding: 'utf-8' },
};
const REVIEW = makeReview({
  clippings: [{ clippingId: CLIPPING.id, sectionId: null }],
  document: { type: 'doc', content: [line(text('Said.'), cite(CLIPPING.id), cite('c00000ff'))] },
});

function tree(look: OfficeLook, options: Partial<ExportOptions> = {}): DocumentTree {
  return buildTree(REVIEW, new Map([[CLIPPING.id, CLIPPING]]), { office: 'Office', outlets: [], look: officeLook.parse(look) }, { ...ALL_PARTS, ...options });
}

describe('the look of an office in the tree', () => {
  it('is empty where nothing is set', () => {
    expect(tree({}).look).toEqual({ accent: '#9a2b2b', logo: null, contacts: [], issue: '', classification: '', draft: '', header: '', footer: '', expires: '', expiresOn: null });
  });

  it('is ready to print', () => {
    const look: OfficeLook = { accent: '#003366', contacts: ' Quay 1\n\n press@office.example ', classification: 'For official use', expiryDays: 30, legal: 'Licence 7.', logo: { name: '0123456789abcdef.png', mediaType: 'image/png', width: 300, height: 100 } };
    const { look: printed, legal } = tree(look, { issue: '12', draft: true, language: 'de' });
    expect(printed).toMatchObject({ accent: '#003366', contacts: ['Quay 1', 'press@office.example'], classification: 'For official use', issue: 'Nr. 12', draft: 'Entwurf', expires: 'Verwendung bis 11. Mai 2026' });
    expect(printed.logo?.path).toBe('office/0123456789abcdef.png');
    expect(legal).toBe('Licence 7.');
  });

  it.each([
    [{ classification: '' }, { classification: '' }],
    [{ classification: 'Internal' }, { classification: 'Internal' }],
    [{ expires: null }, { expires: '' }],
    [{ expires: '2026-04-12' }, { expires: 'For use until 12 April 2026' }],
  ])('an export says %o', (options, printed) => {
    expect(tree({ classification: 'For official use', expiryDays: 30 }, options).look).toMatchObject(printed);
  });
});

describe('what else a file can carry', () => {
  it('notes for the foot of the page, in one line', () => {
    expect(tree({}, { notes: 'page' })).toMatchObject({
      notes: 'page',
      noteWords: { 'source-c0000001': 'Port Courier (English), “Ministers meet”, 10 April 2026', 'source-c00000ff': 'Source removed: this clipping is no longer in the library' },
    });
  });

  it('a code for the address of each clipping, where asked', () => {
    expect(tree({}).sections[0]?.clippings[0]?.code).toBeUndefined();
    expect(tree({}, { codes: true }).sections[0]?.clippings[0]?.code).toMatch(/^<svg [^>]+><path d="M4 4h7v1h-7z/);
  });

  it('originals, but only of what is printed in full', () => {
    expect(tree({}).attachments).toEqual([]);
    expect(tree({}, { attachOriginals: true }).attachments).toMatchObject([{ path: CLIPPING.original.path, mediaType: 'text/html', description: 'Port Courier: Ministers meet', name: expect.stringMatching(/^001 Port Courier Ministers meet\.html$/) as unknown }]);
    expect(tree({}, { attachOriginals: true, text: 'excerpt' }).attachments).toEqual([]);
  });
});
