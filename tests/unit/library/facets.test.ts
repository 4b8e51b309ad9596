import { beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../../core/library/library';
import { clippingDraft } from './support/drafts';
import { useScratch } from './support/scratch';

const scratch = useScratch();
let library: Library;

beforeEach(async () => {
  library = await scratch.create();
  const section = { id: '5ec70001', title: 'Trade' };
  await library.changeDocument(() => ({ sections: [section] }));
  await library.clippings.create(clippingDraft('aa000001', { outlet: 'Dala Press', published: '2026-04-10', language: 'kk', paragraphs: ['Порт өсті.'] }, { tags: ['Ports', 'Roads'], tone: 'positive' }));
  await library.clippings.create(clippingDraft('aa000002', { outlet: 'Dala Press', published: '2026-04-11', paragraphs: ['The port grew.'] }, { tags: ['Ports'], sectionId: section.id, status: 'kept' }));
  await library.clippings.create(clippingDraft('aa000003', { outlet: null, published: '2026-04-11', paragraphs: ['The road is closed.'] }));
});

describe('the facets of a list', () => {
  it('count all clippings by what they are', () => {
    expect(library.index.facets({ query: '' })).toEqual({
      outlets: [{ value: 'Dala Press', count: 2 }, { value: null, count: 1 }],
      languages: [{ value: 'en', count: 2 }, { value: 'kk', count: 1 }],
      tones: [{ value: null, count: 2 }, { value: 'positive', count: 1 }],
      sections: [{ value: null, count: 2 }, { value: '5ec70001', count: 1 }],
      tags: [{ value: 'Ports', count: 2 }, { value: 'Roads', count: 1 }],
      days: [{ value: '2026-04-11', count: 2 }, { value: '2026-04-10', count: 1 }],
    });
  });

  it.each([
    ['words', { query: 'port' }, ['Dala Press'], ['2026-04-11', '2026-04-10']],
    ['words and a status', { query: 'port', status: 'kept' as const }, ['Dala Press'], ['2026-04-11']],
    ['a field', { query: 'lang:kk' }, ['Dala Press'], ['2026-04-10']],
    ['words that are not wanted', { query: '-port' }, [null], ['2026-04-11']],
    ['a mistake', { query: 'tone:loud' }, [], []],
  ])('count only what meets %s', (_name, query, outlets, days) => {
    const facets = library.index.facets(query);
    expect(facets.outlets.map(({ value }) => value)).toEqual(outlets);
    expect(facets.days.map(({ value }) => value)).toEqual(days);
  });

  it('follow a change of tags, and a clipping that goes', async () => {
    const clipping = await library.clippings.get('aa000001');
    await library.clippings.save({ ...clipping, tags: ['Roads'] });
    expect(library.index.facets({ query: '' }).tags).toEqual([{ value: 'Ports', count: 1 }, { value: 'Roads', count: 1 }]);
    await library.clippings.remove('aa000002');
    expect(library.index.facets({ query: '' }).tags).toEqual([{ value: 'Roads', count: 1 }]);
  });

  it('count the most frequent values only', async () => {
    for (let at = 0; at < 32; at += 1) {
      await library.clippings.create(clippingDraft(`bb0000${at.toString(16).padStart(2, '0')}`, { outlet: `Outlet ${String(at)}` }));
    }
    const { outlets } = library.index.facets({ query: '' });
    expect(outlets).toHaveLength(30);
    expect(outlets[0]).toEqual({ value: 'Dala Press', count: 2 });
  });

  it('are told to a reader beside the writer', async () => {
    const reader = await scratch.open(library.folder);
    expect(reader.readOnly).toBe(true);
    expect(reader.index.facets({ query: 'port' }).outlets).toEqual([{ value: 'Dala Press', count: 2 }]);
  });
});
