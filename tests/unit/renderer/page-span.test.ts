import { expect, it } from 'vitest';
import { pagesOf, pageSpan } from '../../../renderer/screens/library/list/page-span';

it.each([
  ['the first page alone', pageSpan(3, 20), []],
  ['the end of a page', pageSpan(390, 410), [1, 2]],
  ['the end of the list', pageSpan(9990, 10_020), [49]],
])('rows at %s need further pages', (_where, span, pages) => {
  expect(pagesOf(span, 10_000)).toEqual(pages);
});
