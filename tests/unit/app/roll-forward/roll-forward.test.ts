import { describe, expect, test } from 'vitest';
import { emptiedDocument } from '../../../../core/app/roll-forward/emptied-document';
import { today } from '../../../../core/app/today';
import { reviewDocument, type BlockNode, type ReviewDocument } from '../../../../core/model/review-document';
import { clip, useCore } from '../support/core';

const { withLibrary } = useCore();

const words = (text: string): BlockNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const heading = (text: string, level = 2): BlockNode => ({ type: 'heading', attrs: { level }, content: [{ type: 'text', text }] });
const empty: BlockNode = { type: 'paragraph' };
const doc = (...content: BlockNode[]): ReviewDocument => ({ type: 'doc', content });

describe('the frame of a narrative', () => {
  test.each<[string, ReviewDocument, ReviewDocument]>([
    ['is the headings with room between them', doc(words('Lead.'), words('More.'), heading('Trade'), words('Ten.'), heading('Culture')), doc(empty, heading('Trade'), empty, heading('Culture'), empty)],
    ['has no room where there was none', doc(heading('Trade', 1), heading('Roads', 2), words('x')), doc(heading('Trade', 1), heading('Roads', 2), empty)],
    ['keeps what is filled by itself', doc(words('x'), { type: 'coverage' }, { type: 'pageBreak' }, words('y')), doc(empty, { type: 'coverage' }, { type: 'pageBreak' }, empty)],
    ['is one empty paragraph of nothing', doc(empty), doc(empty)],
  ])('%s', (_name, before, expected) => {
    expect(emptiedDocument(before)).toEqual(expected);
    expect(reviewDocument.safeParse(emptiedDocument(before)).success).toBe(true);
  });

  test('has no citations and comments of its headings', () => {
    const comment = { type: 'comment' as const, attrs: { id: '0a0a0a0a', text: 'Sure?', author: 'A', createdAt: '2026-04-10T06:00:00.000Z' } };
    const before: BlockNode = {
      type: 'heading',
      attrs: { level: 2 },
      content: [{ type: 'text', text: 'Trade', marks: [comment, { type: 'italic' }] }, { type: 'citation', attrs: { passages: [{ clippingId: '3f2a91c0' }] } }],
    };
    expect(emptiedDocument(doc(before)).content[0]).toEqual({ ...before, content: [{ type: 'text', text: 'Trade', marks: [{ type: 'italic' }] }] });
  });
});

describe('rolling a review forward', () => {
  async function yesterday() {
    const open = await withLibrary();
    const { handlers } = open;
    const sections = [{ id: 'aaaa0001', title: 'Trade' }, { id: 'aaaa0002', title: 'Culture' }];
    await handlers['library.change']({ sections });
    const ids = [await clip(open, 'Exports grew', 'They grew by 30 percent.'), await clip(open, 'A museum opens', 'It opens in May.')];
    await handlers['clippings.change']({ ids: [ids[0] ?? ''], change: { sectionId: 'aaaa0001' } });
    const { id, revision } = await handlers['reviews.create']({ title: '', clippingIds: ids });
    await handlers['reviews.save']({
      id,
      baseRevision: revision,
      content: { title: 'Morning, 10 April 2026', dateline: 'Port City', date: '2026-04-10', summary: 'Short.', document: doc(words('Lead.'), heading('Trade'), words('It grew.')) },
    });
    return { ...open, from: id, ids };
  }

  test('takes the frame over and no words, and leaves the earlier one as it is', async () => {
    const { handlers, from, ids } = await yesterday();
    const before = await handlers['reviews.get']({ id: from });
    const made = await handlers['reviews.rollForward']({ id: from, clippingIds: [] });
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${today()}T00:00Z`));
    expect(made).toMatchObject({ title: `Morning, ${day}`, dateline: 'Port City', date: today(), language: 'en', template: 'narrative', summary: '', clippings: [], dismissed: [], editions: [] });
    expect(made.sections).toEqual([{ id: 'aaaa0001', title: 'Trade' }]);
    expect(made.document).toEqual(doc(empty, heading('Trade'), empty));
    expect(await handlers['reviews.get']({ id: from })).toEqual(before);
    expect(ids).not.toContain(made.id);
  });

  test('takes along the clippings that go on, in their sections, and others in theirs', async () => {
    const open = await yesterday();
    const { handlers, from, ids } = open;
    const other = await clip(open, 'A concert', 'In the harbour.');
    await handlers['clippings.change']({ ids: [other], change: { sectionId: 'aaaa0002' } });
    const made = await handlers['reviews.rollForward']({ id: from, clippingIds: [other, ids[0] ?? ''] });
    expect(made.clippings).toEqual([{ clippingId: ids[0], sectionId: 'aaaa0001' }, { clippingId: other, sectionId: 'aaaa0002' }]);
    expect(made.sections.map(({ title }) => title)).toEqual(['Trade', 'Culture']);
  });

  test('is taken back and done again as one step', async () => {
    const { handlers, from } = await yesterday();
    const { id } = await handlers['reviews.rollForward']({ id: from, clippingIds: [] });
    expect(await handlers['history.undo']({})).toEqual({ undone: { action: 'roll-forward', count: 1 } });
    expect((await handlers['reviews.list']({})).map((review) => review.id)).toEqual([from]);
    expect(await handlers['history.redo']({})).toEqual({ redone: { action: 'roll-forward', count: 1 } });
    expect((await handlers['reviews.list']({})).map((review) => review.id).sort()).toEqual([from, id].sort());
  });

  test('makes nothing of what is not there', async () => {
    const { handlers, from } = await yesterday();
    await expect(handlers['reviews.rollForward']({ id: 'ffff0000', clippingIds: [] })).rejects.toMatchObject({ code: 'not-found' });
    await expect(handlers['reviews.rollForward']({ id: from, clippingIds: ['ffff0000'] })).rejects.toMatchObject({ code: 'not-found' });
    expect(await handlers['reviews.list']({})).toHaveLength(1);
  });
});
