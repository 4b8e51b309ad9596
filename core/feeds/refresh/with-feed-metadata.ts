import type { Found, FoundMetadata } from '../../capture/metadata/found-metadata';
import type { Origin } from '../../model/field';

/** What a page states in a form made for machines goes before the feed, what is only read off it goes behind. */
const STATED: ReadonlySet<Origin> = new Set(['user', 'json-ld', 'opengraph', 'meta']);

/** @returns what a page says of itself together with what the feed says that led to it */
export function withFeedMetadata(page: FoundMetadata, feed: FoundMetadata): FoundMetadata {
  return {
    title: merged(page.title, feed.title),
    // A feed often is called after a section of the outlet.
    outlet: [...page.outlet, ...feed.outlet],
    authors: merged(page.authors, feed.authors),
    published: merged(page.published, feed.published),
    language: merged(page.language, feed.language),
    description: merged(page.description, feed.description),
    address: [...page.address, ...feed.address],
  };
}

function merged<T>(page: readonly Found<T>[], feed: readonly Found<T>[]): Found<T>[] {
  const isStated = ({ origin }: Found<T>): boolean => STATED.has(origin);
  return [...page.filter(isStated), ...feed, ...page.filter((found) => !isStated(found))];
}
