import { expect, it } from 'vitest';
import { reviewContent } from '../../../core/model/review';
import { newReviewContent } from '../../../core/review/new-review';
import { aClipping } from '../checks/a-clipping';

const sections = [
  { id: '91ab00ff', title: 'Trade and transport' },
  { id: '91ab0100', title: 'Culture' },
  { id: '91ab0101', title: 'Unused' },
];
const given = { title: 'Forum', dateline: 'Port City', date: '2026-04-11', sections };

it('starts a review with a heading for each section of its clippings, in the order of the library', () => {
  const clippings = [
    aClipping('11111111', 'en', ['a'], { sectionId: '91ab0100' }),
    aClipping('22222222', 'en', ['b'], { sectionId: '91ab00ff' }),
    aClipping('33333333', 'en', ['c'], { sectionId: null }),
    aClipping('44444444', 'en', ['d'], { sectionId: 'deadbeef' }),
  ];
  const content = newReviewContent({ ...given, clippings });
  expect(reviewContent.parse(content)).toEqual(content);
  expect(content).toMatchObject({ title: 'Forum', dateline: 'Port City', date: '2026-04-11', language: 'en', summary: '', dismissed: [] });
  expect(content.sections).toEqual(sections.slice(0, 2));
  expect(content.clippings).toEqual([
    { clippingId: '11111111', sectionId: '91ab0100' },
    { clippingId: '22222222', sectionId: '91ab00ff' },
    { clippingId: '33333333', sectionId: null },
    { clippingId: '44444444', sectionId: null },
  ]);
  expect(content.document.content.map((block) => (block.type === 'heading' ? block.content?.[0] : block.type))).toEqual([
    'paragraph',
    { type: 'text', text: 'Trade and transport' },
    'paragraph',
    { type: 'text', text: 'Culture' },
    'paragraph',
  ]);
});

it('starts an empty review with a place to write', () => {
  expect(newReviewContent({ ...given, clippings: [] })).toMatchObject({ sections: [], clippings: [], document: { type: 'doc', content: [{ type: 'paragraph' }] } });
});
