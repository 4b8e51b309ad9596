import type { PlaceSearch } from '../../../core/model/saved-search';
import type { KeyAction } from '../../components/keys/key-table';

/** The groups, in the order in which they are shown. */
export const PALETTE_GROUPS = ['recent', 'command', 'search', 'section', 'outlet', 'review', 'clipping'] as const;
export type PaletteGroup = (typeof PALETTE_GROUPS)[number];

/** Where an entry leads. */
export type PaletteTarget =
  | { kind: 'command'; action: KeyAction }
  | { kind: 'search'; search: PlaceSearch }
  | { kind: 'review'; reviewId: string }
  | { kind: 'clipping'; clippingId: string };

/** A text with the stretches in it that were asked for. */
export interface Marked {
  text: string;
  hits: readonly { start: number; end: number }[];
}

/** An entry of the palette. */
export interface PaletteItem {
  /** One of its kind: `review 3f2a91c0`. */
  key: string;
  group: PaletteGroup;
  name: Marked;
  /** A second line, or null. */
  detail: Marked | null;
  /** What stands at the end of the line: a number, an outlet, a date. */
  aside: string;
  /** The key that does the same, or null. */
  chord: string | null;
  target: PaletteTarget;
}

/** A text without hits. */
export function plain(text: string): Marked {
  return { text, hits: [] };
}
