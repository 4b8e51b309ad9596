import { cleanText } from '../../capture/html/clean-text';
import { cleanAuthors } from '../../capture/metadata/clean-authors';
import { noMetadata, type FoundMetadata } from '../../capture/metadata/found-metadata';
import { plainLine } from '../read/plain-line';
import type { FeedItem } from '../feed';
import { plainLink } from '../identity/link-key';

const ORIGIN = 'feed';
const LONGEST_DESCRIPTION = 1000;

/**
 * @param feedTitle the outlet that the feed belongs to, else what the subscription is called: the outlet's name, where nothing else says it
 * @returns what a feed says of an item, as candidates for the clipping's fields
 */
export function itemMetadata(item: FeedItem, feedTitle: string): FoundMetadata {
  const found = noMetadata();
  const outlets = [item.source, feedTitle].filter((name): name is string => name !== null && cleanText(name) !== '');
  if (item.title !== null) found.title.push({ value: item.title, origin: ORIGIN });
  for (const value of outlets) found.outlet.push({ value, origin: ORIGIN });
  if (item.authors.length > 0) found.authors.push(...cleanAuthors([{ value: item.authors, origin: ORIGIN }], outlets));
  if (item.published !== null) found.published.push({ value: item.published, origin: ORIGIN });
  if (item.language !== null) found.language.push({ value: item.language, origin: ORIGIN });
  const description = plainLine(item.summary)?.slice(0, LONGEST_DESCRIPTION);
  if (description !== undefined) found.description.push({ value: description, origin: ORIGIN });
  const address = item.address === null ? null : plainLink(item.address);
  if (address !== null) found.address.push({ value: address, origin: ORIGIN });
  return found;
}
