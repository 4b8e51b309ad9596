import { describe, expect, it } from 'vitest';
import type { Clipping } from '../../../core/model/clipping';
import type { ArticleText } from '../../../core/model/export-options';
import type { Licence, Outlet, Rights } from '../../../core/model/outlet';
import type { ReviewContent } from '../../../core/model/review';
import { allowancesOf, type EditionLimits } from '../../../core/tree/allowances';
import { buildTree } from '../../../core/tree/build-tree';
import { makeClipping } from './make-clipping';
import { ALL_PARTS, makeReview } from './make-review';

const TODAY = '2026-04-20';

function outlet(name: string, rights: Rights, licence: Licence = {}): Outlet {
  return { id: 'a1000001', name, aliases: [], domains: [], language: 'en', country: '', kind: 'newspaper', rights, licence };
}

function clippings(...outlets: string[]): Map<string, Clipping> {
  return new Map(outlets.map((name, index) => [`c000000${index}`, makeClipping({ id: `c000000${index}`, outlet: name, text: ['Ferries wait in port.'] })]));
}

interface Case {
  outlets: Outlet[];
  on: Map<string, Clipping>;
  chosen?: ArticleText;
  limits?: Partial<EditionLimits>;
  review?: Partial<ReviewContent>;
}

/** `text reason` of each clipping, in the order of their ids. */
function allowed({ outlets, on, chosen = 'full', limits, review }: Case): string[] {
  const shelf = [...on.keys()].map((clippingId) => ({ clippingId, sectionId: null }));
  const content = makeReview({ clippings: shelf, ...review });
  const found = allowancesOf(content, on, outlets, { text: chosen }, { articles: undefined, today: TODAY, ...limits });
  return [...on.keys()].map((id) => `${found.get(id)?.text ?? '-'} ${found.get(id)?.reason ?? '-'}`);
}

describe('what a review may show', () => {
  it.each<[Rights, ArticleText, string]>([
    ['full', 'full', 'full chosen'],
    ['full', 'link', 'link chosen'],
    ['excerpt', 'full', 'excerpt rights'],
    ['excerpt', 'excerpt', 'excerpt chosen'],
    ['link', 'excerpt', 'link rights'],
    ['link', 'link', 'link chosen'],
    ['none', 'link', 'none rights'],
  ])('rights “%s” with “%s” chosen: %s', (rights, chosen, expected) => {
    expect(allowed({ outlets: [outlet('Port Courier', rights)], on: clippings('Port Courier'), chosen })).toEqual([expected]);
  });

  it('shows text as long as the licence lasts: the last day counts', () => {
    const on = clippings('Port Courier');
    expect(allowed({ outlets: [outlet('Port Courier', 'full', { days: 10 })], on })).toEqual(['full chosen']);
    expect(allowed({ outlets: [outlet('Port Courier', 'full', { days: 9 })], on })).toEqual(['link expired']);
    expect(allowed({ outlets: [outlet('Port Courier', 'link', { days: 9 })], on })).toEqual(['link rights']);
  });

  it('counts a licence from the capture where the day of publication is not known', () => {
    const on = new Map([['c0000000', makeClipping({ id: 'c0000000', published: null })]]);
    expect(allowed({ outlets: [outlet('Port Courier', 'full', { days: 9 })], on })).toEqual(['full chosen']);
    expect(allowed({ outlets: [outlet('Port Courier', 'full', { days: 8 })], on })).toEqual(['link expired']);
  });

  it('uses an outlet’s limit up in the order that is printed', () => {
    const sections = [{ id: 'd0000001', title: 'Trade' }];
    const on = clippings('Port Courier', 'Port Courier', 'Dala Gazeti');
    const review = {
      sections,
      clippings: [
        { clippingId: 'c0000000', sectionId: null },
        { clippingId: 'c0000001', sectionId: 'd0000001' },
        { clippingId: 'c0000002', sectionId: null },
      ],
    };
    expect(allowed({ outlets: [outlet('Port Courier', 'full', { articlesPerEdition: 1 })], on, review })).toEqual(['link outlet-limit', 'full chosen', 'full chosen']);
  });

  it('counts only what shows text towards the limit of an edition', () => {
    const on = clippings('Dala Gazeti', 'Port Courier', 'Port Courier');
    expect(allowed({ outlets: [outlet('Dala Gazeti', 'link')], on, limits: { articles: 1 } })).toEqual(['link rights', 'full chosen', 'link edition-limit']);
  });
});

describe('the document tree', () => {
  const on = clippings('Port Courier', 'Port Courier');
  const review = makeReview({ clippings: [...on.keys()].map((clippingId) => ({ clippingId, sectionId: null })) });

  it('has no text beyond what is allowed, and says what was left out', () => {
    const outlets = [outlet('Port Courier', 'full', { articlesPerEdition: 1 })];
    const tree = buildTree(review, on, { office: '', outlets, today: TODAY }, ALL_PARTS);
    expect(tree.sections[0]?.clippings.map(({ text, withheld, blocks }) => [text, withheld, blocks.length])).toEqual([['full', false, 1], ['link', true, 0]]);
    expect(tree.warnings).toEqual(['Port Courier: 1 clipping shown without text, as the outlet’s licence allows no more articles in one edition.']);
  });

  it('names the end of a licence, and the limit of an edition', () => {
    const ended = buildTree(review, on, { office: '', outlets: [outlet('Port Courier', 'full', { days: 1 })], today: TODAY }, ALL_PARTS);
    expect(ended.warnings).toEqual(['Port Courier: 2 clippings shown without text, as the outlet’s licence for it has ended.']);
    const limited = buildTree(review, on, { office: '', outlets: [], articlesPerEdition: 0, today: TODAY }, ALL_PARTS);
    expect(limited.warnings).toEqual(['Port Courier: 2 clippings shown without text, as an edition may show the text of no more articles.']);
  });
});
