import type { PlaceSearch } from '../../core/model/saved-search';
import type { SafekeepingPart } from './safekeeping-part';

/** Which screen the window shows. */
export type View =
  | { screen: 'library'; clippingId?: string; highlightId?: string; search?: PlaceSearch; /** Shows both versions of the clipping. */ versions?: boolean }
  | { screen: 'reviews' }
  | { screen: 'feeds' }
  | { screen: 'outlets' }
  | { screen: 'safekeeping'; part: SafekeepingPart }
  | { screen: 'review'; reviewId: string; position?: number }
  | { screen: 'export'; reviewId: string };
