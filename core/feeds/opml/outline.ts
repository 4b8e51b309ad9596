/** A feed as it stands in a list of feeds. */
export interface FeedOutline {
  address: string;
  title: string;
  /** Levels divided by ` / `; empty for none. */
  group: string;
  site: string | null;
}

/** What divides the levels of a group. */
export const LEVEL = ' / ';
