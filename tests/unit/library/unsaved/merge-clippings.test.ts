import { describe, expect, it } from 'vitest';
import { mergeClippings } from '../../../../core/library/unsaved/merge-clippings';
import type { Clipping } from '../../../../core/model/clipping';
import type { Highlight } from '../../../../core/model/highlight';
import { clippingDraft } from '../support/drafts';

const BASE: Clipping = {
  format: 'dateline/clipping', version: 1, revision: 3, checksum: 'sha256-base',
  ...clippingDraft('abcd0001', {}, { note: 'first', tags: ['trade'], highlights: [mark('aaaa0001', 'one'), mark('aaaa0002', 'two')] }),
};
const THEIRS: Clipping = { ...BASE, revision: 4, checksum: 'sha256-theirs' };

function mark(id: string, note: string): Highlight {
  return { id, kind: 'fact', colour: 'yellow', note, passage: { exact: 'grew', prefix: '', suffix: '', start: 0, end: 4, blockId: 'b1' }, createdAt: '2026-04-11T06:30:00.000Z' };
}

function merged(mine: Partial<Clipping>, theirs: Partial<Clipping>, base: Clipping | null = BASE): Clipping {
  return mergeClippings(base, { ...BASE, ...mine }, { ...THEIRS, ...theirs });
}

describe('two versions of a clipping', () => {
  it('become one that is saved over theirs', () => {
    expect(merged({ note: 'mine' }, {})).toMatchObject({ revision: 4, checksum: 'sha256-theirs', note: 'mine' });
  });

  const cases: [string, Partial<Clipping>, Partial<Clipping>, Partial<Clipping>][] = [
    ['different fields', { status: 'kept' }, { tone: 'negative' }, { status: 'kept', tone: 'negative' }],
    ['one field, both ways', { status: 'kept' }, { status: 'discarded' }, { status: 'kept' }],
    ['a field that they alone changed', {}, { status: 'discarded' }, { status: 'discarded' }],
    ['both notes', { note: 'mine' }, { note: 'theirs' }, { note: 'theirs\n\nmine' }],
    ['the same note', { note: 'both' }, { note: 'both' }, { note: 'both' }],
    ['a note that they emptied', { note: 'mine' }, { note: '' }, { note: 'mine' }],
    ['tags added by both', { tags: ['trade', 'roads'] }, { tags: ['trade', 'ports'] }, { tags: ['trade', 'ports', 'roads'] }],
    ['a tag that was taken away', { tags: [] }, { tags: ['trade', 'ports'] }, { tags: ['ports'] }],
  ];
  it.each(cases)('are put together: %s', (_name, mine, theirs, expected) => {
    expect(merged(mine, theirs)).toMatchObject(expected);
  });

  it('keep all highlights but those that a side removed and the other left alone', () => {
    const mine = [mark('aaaa0002', 'two, mine'), mark('aaaa0003', 'mine')];
    const theirs = [mark('aaaa0001', 'one'), mark('aaaa0004', 'theirs')];
    const notes = merged({ highlights: mine }, { highlights: theirs }).highlights.map(({ note }) => note);
    // One was removed here and left alone there; two was removed there, but changed here.
    expect(notes).toEqual(['theirs', 'two, mine', 'mine']);
  });

  it('keep the replies of both below a note, and the paragraphs that either translated', () => {
    const reply = (text: string, at: string) => ({ author: 'Anna', text, at });
    const [early, late] = [reply('early', '2026-04-11T06:30:00.000Z'), reply('late', '2026-04-11T07:30:00.000Z')];
    const translated = (blockId: string, text: string) => ({ language: 'en', blocks: [{ blockId, text }], updatedAt: '2026-04-11T06:30:00.000Z' });
    const mine = { thread: { replies: [late], resolved: true }, translation: translated('b2', 'two'), summary: 'Mine.', highlights: [{ ...mark('aaaa0001', 'one'), thread: { replies: [late], resolved: false } }] };
    const theirs = { thread: { replies: [early], resolved: false }, translation: translated('b1', 'one'), highlights: [{ ...mark('aaaa0001', 'theirs'), thread: { replies: [early], resolved: false } }] };
    const both = merged(mine, theirs);
    expect(both.thread).toEqual({ replies: [early, late], resolved: true });
    expect(both.translation?.blocks).toEqual([{ blockId: 'b1', text: 'one' }, { blockId: 'b2', text: 'two' }]);
    expect(both.summary).toBe('Mine.');
    expect(both.highlights[0]?.thread?.replies).toEqual([early, late]);
  });

  it('keep what each side corrected of the metadata', () => {
    const title = { value: 'Mine', origin: 'user' as const, candidates: [] };
    const outlet = { value: 'Theirs', origin: 'user' as const, candidates: [] };
    const { metadata } = merged({ metadata: { ...BASE.metadata, title } }, { metadata: { ...BASE.metadata, outlet } });
    expect([metadata.title.value, metadata.outlet.value]).toEqual(['Mine', 'Theirs']);
  });

  it('lose nothing when it is not known what they began from', () => {
    const whole = merged({ note: 'mine', tags: ['roads'] }, { note: 'theirs', tags: ['ports'], highlights: [mark('aaaa0009', 'theirs')] }, null);
    expect(whole.note).toBe('theirs\n\nmine');
    expect(whole.tags).toEqual(['ports', 'roads']);
    expect(whole.highlights.map(({ note }) => note)).toEqual(['theirs', 'one', 'two']);
  });
});
