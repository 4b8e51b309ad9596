/** One entry of a feed as it stands there: dates and addresses are read, texts still have their markup. */
export interface FeedItem {
  /** What the feed calls its identity (`guid`, `atom:id`), as it stands; null if it names none. */
  id: string | null;
  title: string | null;
  /** Of the article, absolute. */
  address: string | null;
  /** As `publicationDate` of a clipping; null when none is stated or it cannot be told for certain. */
  published: string | null;
  authors: string[];
  language: string | null;
  /** The whole text and its beginning, as HTML. */
  content: string | null;
  summary: string | null;
  /** Against which relative addresses in the texts are resolved. */
  base: string | null;
  /** The outlet that an aggregator took the item from. */
  source: string | null;
  /** The picture that goes with the item. */
  picture: string | null;
}

export type FeedFormat = 'rss' | 'atom' | 'json';

/** A feed as it was read. */
export interface Feed {
  format: FeedFormat;
  encoding: string;
  title: string | null;
  /** The page of the site that the feed belongs to. */
  site: string | null;
  language: string | null;
  items: FeedItem[];
}
