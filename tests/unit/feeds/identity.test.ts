import { describe, expect, it } from 'vitest';
import type { FeedItem } from '../../../core/feeds/feed';
import { itemKeys } from '../../../core/feeds/identity/item-keys';
import { linkKey, plainLink } from '../../../core/feeds/identity/link-key';
import { SeenItems } from '../../../core/feeds/identity/seen-items';

const TEXT = 'The harbour of Port Velda handled more freight last year than ever before, the port authority said.';

function item(parts: Partial<FeedItem>): FeedItem {
  return {
    id: null, title: 'Freight through Port Velda grows', address: 'https://courier.example/1', published: '2026-04-11T08:12:00Z', authors: [],
    language: null, content: null, summary: TEXT, base: null, source: null, picture: null, ...parts,
  };
}

function isKnown(known: FeedItem[], then: FeedItem[], site: string | null = 'https://courier.example/'): boolean[] {
  const seen = new SeenItems([]);
  for (const keys of itemKeys(known, site)) seen.add(keys);
  const kept = new SeenItems(seen.kept([]));
  return itemKeys(then, site).map((keys) => kept.has(keys));
}

describe('what an item is known again by', () => {
  const before = item({ id: 'a1' });

  it.each<[string, Partial<FeedItem>, boolean]>([
    ['nothing changed', {}, true],
    ['another id', { id: 'b9' }, true],
    ['no id any more', { id: null }, true],
    ['a link with tracking parameters', { id: 'b9', address: 'http://www.courier.example/1?utm_source=rss&at_medium=feed&from=rss', title: 'x', summary: null }, true],
    ['another id and link, the same text', { id: 'b9', address: 'https://courier.example/new/1', published: null }, true],
    ['another id and link, the same title and time', { id: 'b9', address: 'https://courier.example/new/1', summary: 'Short.' }, true],
    ['a corrected text', { summary: `${TEXT} Corrected.`, title: 'Freight grows' }, true],
    ['another article', { id: 'a2', address: 'https://courier.example/2', title: 'Ferries are full', summary: 'Both ferries.' }, false],
    ['another article with a parameter as its identity', { id: 'a2', address: 'https://courier.example/1?id=2', title: 'Ferries are full', summary: 'Both ferries.' }, false],
    ['the same headline at another time', { id: 'a2', address: 'https://courier.example/2', published: '2026-04-12T08:12:00Z', summary: 'Today.' }, false],
  ])('%s', (_, change, expected) => {
    expect(isKnown([before], [{ ...before, ...change }])).toEqual([expected]);
  });

  it('an id, or a link, that all items share tells nothing', () => {
    const items = (from: number) => [0, 1, 2].map((at) => item({ id: 'same', address: `https://courier.example/${String(from + at)}`, title: `Story ${String(from + at)}`, summary: null }));
    expect(isKnown(items(1), items(2))).toEqual([true, true, false]);
    const leading = (from: number) => [0, 1, 2].map((at) => item({ id: `i${String(from + at)}`, address: 'https://courier.example/live', title: `Story ${String(from + at)}`, summary: null }));
    expect(isKnown(leading(1), leading(2))).toEqual([true, true, false]);
  });

  it('a link to the front page tells nothing', () => {
    const one = item({ address: 'https://courier.example/', title: 'Story one', summary: null });
    expect(isKnown([one], [{ ...one, title: 'Story two' }])).toEqual([false]);
  });

  it('an item without anything is known by what little there is', () => {
    const bare = item({ address: null, published: null, title: 'Rates', summary: '1 €' });
    expect(isKnown([bare], [bare, { ...bare, summary: '2 €' }])).toEqual([true, false]);
  });
});

describe('linkKey and plainLink', () => {
  it('drop what feeds add and nothing else', () => {
    expect(plainLink('https://courier.example/1?utm_source=x&id=5&xtor=RSS-3&ref=rss#top')).toBe('https://courier.example/1?id=5');
    expect(plainLink('mailto:x@example.org')).toBeNull();
    expect(linkKey('http://www.courier.example/1/')).toBe(linkKey('https://courier.example/1'));
    expect(linkKey('https://courier.example/1')).not.toBe(linkKey('https://news.courier.example/1'));
  });
});

describe('SeenItems', () => {
  it('keeps all that the feed holds, and a bounded number of others', () => {
    const keys = Array.from({ length: 3000 }, (_, at) => item({ id: `i${String(at)}`, address: null, title: 'x', summary: null }));
    const all = itemKeys(keys, null);
    const seen = new SeenItems([]);
    for (const one of all) seen.add(one);
    expect(seen.kept(all)).toHaveLength(3000);
    const later = seen.kept(all.slice(0, 10));
    expect(later).toHaveLength(510);
    const again = new SeenItems(later);
    expect([all[0], all[2999], all[1000]].map((one) => one !== undefined && again.has(one))).toEqual([true, true, false]);
  });
});
