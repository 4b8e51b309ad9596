import type { SearchFilter } from '../../../../core/model/search-filter';

/** The filters when a value is picked: it alone of its field, or none of that field if it was that already. */
export function narrowedBy(filters: readonly SearchFilter[], picked: SearchFilter): SearchFilter[] {
  const others = filters.filter(({ field, negated }) => field !== picked.field || negated);
  const same = filters.filter(({ field, negated }) => field === picked.field && !negated);
  const alone = same.length === 1 && same[0]?.value === picked.value;
  return alone ? others : [...others.filter((one) => !isSame(one, { ...picked, negated: true })), picked];
}

/** The filters when a value is picked besides: added where its field narrows already, excluded where not; the second time taken away. */
export function withAlso(filters: readonly SearchFilter[], picked: SearchFilter): SearchFilter[] {
  const rest = filters.filter(({ field, value }) => field !== picked.field || value !== picked.value);
  if (rest.length < filters.length) return rest;
  const adds = filters.some(({ field, negated }) => field === picked.field && !negated);
  return [...filters, { ...picked, negated: !adds }];
}

export function isSame(one: SearchFilter, other: SearchFilter): boolean {
  return one.field === other.field && one.value === other.value && one.negated === other.negated;
}
