import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { feedRoot } from '../../../core/feeds/feed-root';
import { itemKeys } from '../../../core/feeds/identity/item-keys';
import { readOpml } from '../../../core/feeds/opml/read-opml';
import { writeOpml } from '../../../core/feeds/opml/write-opml';
import { readFeed } from '../../../core/feeds/read/read-feed';
import { itemReading } from '../../../core/feeds/refresh/read-item';
import { DatelineError } from '../../../core/model/dateline-error';
import { Random } from '../random';
import { ATOM, ATOM_03, JSON_FEED, rss, RSS_091, RSS_1 } from './support/feed-texts';

const RICH = rss([
  { title: 'Ferries &amp; freight', link: 'https://courier.example/1', guid: 'a1', date: 'Sat, 11 Apr 2026 08:12:00 +0600', description: '<p>Short <a href="/2">text</a></p>', content: '<table><tr><td>1</td></tr></table><p>Long</p><script>x()</script>' },
  { title: 'Harbour', link: '/2', more: '<media:group><media:content url="/i.jpg" medium="image"/></media:group><description><p>One<p>Two</description>' },
]);
const FIXTURES: readonly [string, Uint8Array][] = [
  ['RSS 2.0', Buffer.from(RICH)],
  ['RSS 2.0 in windows-1251', iconv.encode(RICH.replace('Harbour', 'Порт Вельда').replace('utf-8', 'windows-1251'), 'windows-1251')],
  ['RSS 1.0', Buffer.from(RSS_1)],
  ['RSS 0.91', Buffer.from(RSS_091)],
  ['Atom 1.0', Buffer.from(ATOM)],
  ['Atom 0.3', Buffer.from(ATOM_03)],
  ['JSON Feed', Buffer.from(JSON_FEED)],
  ['OPML', Buffer.from(writeOpml('Mine', [{ address: 'https://x.example/', title: 'X & Y', group: 'A / B', site: null }]))],
];
const ROUNDS = 150;

/** Bytes changed, taken out, doubled or cut off at places that the seed decides. */
function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  let result = Buffer.from(bytes);
  for (let change = random.below(6); change >= 0; change -= 1) {
    const at = random.below(result.length || 1);
    const length = random.below(40);
    const kind = random.below(5);
    if (kind === 0) result.fill(random.below(256), at, Math.min(at + 1, result.length));
    else if (kind === 1) result = Buffer.concat([result.subarray(0, at), result.subarray(at + length)]);
    else if (kind === 2) result = Buffer.concat([result.subarray(0, at), result.subarray(at, at + length), result.subarray(at)]);
    else if (kind === 3) result = Buffer.concat([result.subarray(0, at), Buffer.from('<![CDATA[<&]]>]]&#0;<a b="'.slice(0, random.below(27))), result.subarray(at)]);
    else result = result.subarray(0, result.length - random.below(1 + result.length / 4));
  }
  return result;
}

/** Milliseconds after which a reader hangs, on a machine that has other things to do. */
const HANGS = 30_000;

function allowed(step: () => unknown): void {
  try {
    step();
  } catch (error) {
    if (!(error instanceof DatelineError)) throw error;
  }
}

describe('mutations of each kind of feed', () => {
  it.each(FIXTURES)('%s never breaks a reader', (_, bytes) => {
    const random = new Random(7);
    for (let round = 0; round < ROUNDS; round += 1) {
      const changed = mutated(bytes, random);
      feedRoot(changed);
      allowed(() => {
        const feed = readFeed(changed, { charset: null, address: 'https://courier.example/feed' });
        itemKeys(feed.items, feed.site);
        for (const item of feed.items) expect(item.published ?? '2026-04-11').toMatch(/^\d{4}-\d{2}-\d{2}/);
        feed.items.forEach(itemReading);
      });
      allowed(() => readOpml(changed));
    }
  }, HANGS);

  it.each([
    ['opened tags', '<rss><channel>' + '<item>'.repeat(4000)],
    ['less-than signs', `<rss>${'<'.repeat(200_000)}`],
    ['ampersands', `<rss><channel><title>${'&'.repeat(200_000)}</title>`],
    ['comments that do not end', '<!--'.repeat(50_000)],
    ['doctypes', '<!DOCTYPE '.repeat(20_000)],
    ['attributes', `<rss ${'a="1" '.repeat(50_000)}>`],
    ['CDATA that does not end', `<rss><channel><item><title><![CDATA[${'x]]'.repeat(100_000)}`],
    ['namespaces', `<rss ${Array.from({ length: 20_000 }, (_, at) => `xmlns:n${String(at)}="u"`).join(' ')}><channel/></rss>`],
    ['namespaces at each element', `<rss ${Array.from({ length: 150 }, (_, at) => `xmlns:n${String(at)}="u"`).join(' ')}>${'<a xmlns:z="u"/>'.repeat(60_000)}`],
  ])('%s in great number are read to their end', (_, source) => {
    const bytes = Buffer.from(source);
    feedRoot(bytes);
    allowed(() => readFeed(bytes, { charset: null, address: null }));
    allowed(() => readOpml(bytes));
  }, HANGS);
});
