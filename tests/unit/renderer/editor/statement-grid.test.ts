import { describe, expect, it } from 'vitest';
import type { ReviewSource } from '../../../../core/contract/review-calls';
import type { ReviewDocument } from '../../../../core/model/review-document';
import { statementGrid } from '../../../../renderer/editor/statement-grid';

const source = (clippingId: string, outlet: string | null): [string, ReviewSource] => [
  clippingId,
  { clippingId, missing: false, title: null, outlet, language: 'en', published: null, address: null, tone: null, snippet: '', highlights: [] },
];
const sources = new Map([source('0000aaa1', 'Dala Press'), source('0000aaa2', 'Coast Paper'), source('0000aaa3', 'Hill Radio'), source('0000aaa4', null)]);
const said = (text: string, ...ids: string[]) => [{ type: 'text' as const, text: `${text} ` }, ...ids.map((clippingId) => ({ type: 'citation' as const, attrs: { passages: [{ clippingId }] } })), { type: 'text' as const, text: ' ' }];
const paragraph = (...content: ReturnType<typeof said>[]) => ({ type: 'paragraph' as const, content: content.flat() });
const heading = (text: string) => ({ type: 'heading' as const, attrs: { level: 2 }, content: [{ type: 'text' as const, text }] });
const document: ReviewDocument = {
  type: 'doc',
  content: [
    paragraph(said('Everybody wrote.', '0000aaa1', '0000aaa2')),
    heading('Trade'),
    paragraph(said('Trade grew.', '0000aaa1'), said('It fell later.', '0000aaa1', '0000aaa4'), said('Nobody says so.')),
    heading('Culture'),
    paragraph(said('A film was shown.', '0000aaa2')),
  ],
};
const sections = [{ id: '5ec10001', title: 'Trade' }, { id: '5ec10002', title: 'Culture' }];
const clippings = [
  { clippingId: '0000aaa1', sectionId: '5ec10001' },
  { clippingId: '0000aaa2', sectionId: '5ec10001' },
  { clippingId: '0000aaa3', sectionId: '5ec10002' },
];

describe('statementGrid', () => {
  const grid = statementGrid({ document, sections, clippings, sources, unknownOutlet: '?' });
  it('has the outlets by how much rests on them, those that are silent last', () => {
    expect(grid.outlets).toEqual(['Dala Press', 'Coast Paper', '?', 'Hill Radio']);
  });

  it('has in each cell what the outlet says in the section, and whether it is silent though on the shelf', () => {
    expect(grid.rows.map(({ title, cells }) => [title, ...cells.map((cell) => (cell.silent ? 'silent' : cell.said.map(({ text }) => text).join(' ')))])).toEqual([
      [null, 'Everybody wrote.', 'Everybody wrote.', '', ''],
      ['Trade', 'Trade grew. It fell later.', 'silent', 'It fell later.', ''],
      ['Culture', '', 'A film was shown.', '', 'silent'],
    ]);
  });

  it('is empty without anything cited or on the shelf', () => {
    expect(statementGrid({ document: { type: 'doc', content: [{ type: 'paragraph' }] }, sections: [], clippings: [], sources, unknownOutlet: '?' })).toEqual({ outlets: [], rows: [] });
  });
});
