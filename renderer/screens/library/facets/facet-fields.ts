import type { ClippingFacets } from '../../../../core/contract/clipping-calls';
import type { FilterField } from '../../../../core/model/search-filter';

/** What a list is narrowed by, in the order in which it is offered. */
export const FACETS = [
  { facet: 'outlets', field: 'outlet' },
  { facet: 'languages', field: 'lang' },
  { facet: 'tones', field: 'tone' },
  { facet: 'sections', field: 'section' },
  { facet: 'tags', field: 'tag' },
  { facet: 'days', field: 'on' },
] as const satisfies readonly { facet: keyof ClippingFacets; field: FilterField }[];

export type FacetField = (typeof FACETS)[number]['field'];
