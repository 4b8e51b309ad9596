import type { PlaceSearch } from '../../../core/model/saved-search';

/** The clippings whose licence has ended and whose text is still there, wherever they stand. */
export const ENDED: PlaceSearch = { query: '', filters: [{ field: 'licence', value: 'ended', negated: false }] };
