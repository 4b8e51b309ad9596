import { describe, expect, it } from 'vitest';
import type { SearchFilter } from '../../../core/model/search-filter';
import { narrowedBy, withAlso } from '../../../renderer/screens/library/facets/facet-filters';

const filter = (value: string, negated = false): SearchFilter => ({ field: 'lang', value, negated });
const [ru, kk, notRu, notKk] = [filter('ru'), filter('kk'), filter('ru', true), filter('kk', true)];
const tone: SearchFilter = { field: 'tone', value: 'negative', negated: false };

describe('what narrows the list', () => {
  it.each([
    { name: 'a click narrows by one value of its kind', before: [tone, ru], picked: kk, after: [tone, kk] },
    { name: 'a click on the only one takes it away', before: [tone, ru], picked: ru, after: [tone] },
    { name: 'a click on one of several leaves it alone', before: [ru, kk], picked: ru, after: [ru] },
    { name: 'a click on what was left out narrows by it', before: [notRu, notKk], picked: ru, after: [notKk, ru] },
  ])('$name', ({ before, picked, after }) => {
    expect(narrowedBy(before, picked)).toEqual(after);
  });

  it.each([
    { name: 'with Ctrl a click leaves out', before: [tone], picked: ru, after: [tone, notRu] },
    { name: 'with Ctrl a click adds to what narrows already', before: [ru], picked: kk, after: [ru, kk] },
    { name: 'with Ctrl a second click takes it away', before: [notRu, tone], picked: ru, after: [tone] },
  ])('$name', ({ before, picked, after }) => {
    expect(withAlso(before, picked)).toEqual(after);
  });
});
