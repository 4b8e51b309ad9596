import { savedQuery, type PlaceSearch } from '../../../../../core/model/saved-search';

/** Whether two searches look for the same in the same collection. */
export function isSameSearch(one: PlaceSearch, other: PlaceSearch): boolean {
  return key(one) === key(other);
}

function key(search: PlaceSearch): string {
  const { status, sectionId, outlet, query } = savedQuery({ id: '', title: '', ...search });
  return JSON.stringify([status, sectionId, outlet, query]);
}
