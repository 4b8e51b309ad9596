import { describe, expect, it } from 'vitest';
import { labelsFor } from '../../../core/export/labels/labels';
import type { Coverage } from '../../../core/tree/document-tree';
import { coverageOf } from '../../../core/tree/coverage';
import { makeClipping, type ClippingDraft } from './make-clipping';
import { makeReview } from './make-review';

function rows(coverage: Coverage, key: string): [string, number, string][] | undefined {
  return coverage.charts.find((chart) => chart.key === key)?.rows.map(({ label, count, shareText }) => [label, count, shareText]);
}

function coverage(drafts: Partial<ClippingDraft>[], content: Parameters<typeof makeReview>[0] = {}): Coverage {
  const clippings = drafts.map((draft, index) => makeClipping({ id: index.toString(16).padStart(8, '0'), ...draft }));
  return coverageOf(clippings, makeReview(content), { outlets: [] }, labelsFor('en'));
}

describe('coverage', () => {
  it('counts by outlet, greatest first', () => {
    expect(rows(coverage([{ outlet: 'B' }, { outlet: 'A' }, { outlet: 'B' }, { outlet: null }]), 'outlet')).toEqual([
      ['B', 2, '50%'],
      ['A', 1, '25%'],
      ['Outlet unknown', 1, '25%'],
    ]);
  });

  it('adds up a long tail', () => {
    const counted = rows(coverage(Array.from({ length: 40 }, (_, index) => ({ outlet: `Outlet ${index}` }))), 'outlet');
    expect(counted).toHaveLength(15);
    expect(counted?.at(-1)).toEqual(['26 other outlets', 26, '65%']);
  });

  it('keeps tones in their order and shows what was not rated', () => {
    expect(rows(coverage([{ tone: null }, { tone: 'negative' }, { tone: 'positive' }]), 'tone')?.map(([label]) => label)).toEqual(['Positive', 'Negative', 'Not rated']);
  });

  it('counts days on the outlet’s own clock, in order, unknown ones last', () => {
    const published = [null, '2026-04-11T00:30:00+05:00', '2026-04-10', '2026-04-10T23:59:00-03:00'];
    expect(rows(coverage(published.map((one) => ({ published: one }))), 'day')).toEqual([
      ['10 April 2026', 2, '50%'],
      ['11 April 2026', 1, '25%'],
      ['Date unknown', 1, '25%'],
    ]);
  });

  it('shows a long span by month', () => {
    const days = Array.from({ length: 40 }, (_, index) => new Date(Date.UTC(2026, 2, 1 + index)).toISOString().slice(0, 10));
    expect(rows(coverage(days.map((published) => ({ published }))), 'day')).toEqual([
      ['March 2026', 31, '78%'],
      ['April 2026', 9, '23%'],
    ]);
  });

  it('follows the order of the sections, and leaves the chart out where there are none', () => {
    const sections = [
      { id: 'd0000001', title: 'Late' },
      { id: 'd0000002', title: 'Early' },
    ];
    const clippings = [
      { clippingId: '00000000', sectionId: 'd0000002' },
      { clippingId: '00000001', sectionId: 'd0000001' },
    ];
    expect(rows(coverage([{}, {}, {}], { sections, clippings }), 'section')?.map(([label]) => label)).toEqual(['Late', 'Early', 'No section']);
    expect(rows(coverage([{}]), 'section')).toBeUndefined();
  });

  it('has no charts without clippings', () => {
    expect(coverage([])).toMatchObject({ total: 0, charts: [] });
  });

  it('counts copies of one story for each outlet and as one original, and says so', () => {
    const clippings = ['a', 'b', 'c'].map((name) => makeClipping({ id: `0000000${name}`, outlet: name }));
    const counted = coverageOf(clippings, makeReview({}), { outlets: [], copies: { '0000000a': '0000000a', '0000000b': '0000000a' } }, labelsFor('en'));
    expect(counted).toMatchObject({ total: 3, originals: 2 });
    expect(rows(counted, 'outlet')).toHaveLength(3);
    expect(counted.rule).toMatch(/each outlet that ran them, and together as one original: 3 clippings, 2 originals\./);
    expect(coverage([{}])).not.toHaveProperty('originals');
  });
});
