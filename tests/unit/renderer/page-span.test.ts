import { expect, it } from 'vitest';
import { nextSpan, pagesOf, pageSpan } from '../../../renderer/screens/library/list/page-span';

it.each([
  ['the first page alone', pageSpan(3, 20), []],
  ['the end of a page', pageSpan(390, 410), [1, 2]],
  ['the end of the list', pageSpan(9990, 10_020), [49]],
])('rows at %s need further pages', (_where, span, pages) => {
  expect(pagesOf(span, 10_000)).toEqual(pages);
});

it.each([
  ['row by row', nextSpan(30, 50, 1), null],
  ['page by page', nextSpan(30, 50, 20), null],
  ['down', nextSpan(3000, 3020, 1500), { first: 22, last: 23 }],
  ['up', nextSpan(3000, 3020, -1500), { first: 7, last: 8 }],
  ['up to the top', nextSpan(100, 120, -5000), { first: 0, last: 0 }],
])('a list that goes %s will be elsewhere in the next frame', (_how, next, expected) => {
  expect(next).toEqual(expected);
});
