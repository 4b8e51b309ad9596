import { createHash } from 'node:crypto';
import { foldName } from '../../outlets/fold-name';
import type { FeedItem } from '../feed';
import { linkKey } from './link-key';
import type { SeenItem } from './seen-item';

const TEXT_AT_LEAST = 60;
const TITLE_AT_LEAST = 12;

/**
 * What the items of a feed can be known again by. An id or a link that several different items share says nothing (a
 * feed whose items all lead to the front page, or all have one id) and is left out; so are a title and a text that are
 * too short to belong to one item only.
 * @param site address of the site, or null
 */
export function itemKeys(items: readonly FeedItem[], site: string | null): SeenItem[] {
  const named = items.map((item) => namesOf(item, site === null ? null : linkKey(site)));
  const idOwners = ownersOf(named, ({ id, link }) => [id, link]);
  const linkOwners = ownersOf(named, ({ link, id }) => [link, id]);
  return named.map(({ id, link, title, text }) => ({
    id: (idOwners.get(id) ?? 0) > 1 ? '' : hash(id),
    link: (linkOwners.get(link) ?? 0) > 1 ? '' : hash(link),
    title: hash(title),
    text: hash(text),
  }));
}

function namesOf(item: FeedItem, site: string | null): SeenItem {
  const link = item.address === null ? null : linkKey(item.address);
  const title = foldName(item.title ?? '');
  const text = (item.content ?? item.summary ?? '').replace(/<[^>]*>|\s+/g, '');
  const names = {
    id: item.id ?? '',
    link: link === null || link === site ? '' : link,
    title: title.length < TITLE_AT_LEAST || item.published === null ? '' : `${title}\n${item.published}`,
    text: text.length < TEXT_AT_LEAST ? '' : `${title}\n${text}`,
  };
  // An item that can be known by nothing would come again with every refresh.
  return Object.values(names).every((name) => name === '') ? { ...names, text: `${title}\n${text}` } : names;
}

/** Something → how many different things are found with it. */
function ownersOf(items: readonly SeenItem[], pair: (item: SeenItem) => [string, string]): Map<string, number> {
  const owners = new Map<string, Set<string>>();
  for (const item of items) {
    const [owned, owner] = pair(item);
    const known = owners.get(owned) ?? new Set<string>();
    owners.set(owned, known.add(owner));
  }
  return new Map([...owners].map(([owned, known]) => [owned, known.size]));
}

function hash(text: string): string {
  return text === '' ? '' : createHash('sha256').update(text).digest('base64url').slice(0, 10);
}
