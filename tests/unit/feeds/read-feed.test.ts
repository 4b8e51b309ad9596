import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Feed } from '../../../core/feeds/feed';
import { readFeed } from '../../../core/feeds/read/read-feed';
import { ATOM, ATOM_03, JSON_FEED, rss, RSS_091, RSS_1 } from './support/feed-texts';

function read(source: string | Uint8Array, address: string | null = null, charset: string | null = null): Feed {
  return readFeed(typeof source === 'string' ? Buffer.from(source) : source, { charset, address });
}

const first = (source: string | Uint8Array, address: string | null = null) => {
  const [item] = read(source, address).items;
  if (item === undefined) throw new Error('The feed has no item.');
  return item;
};

describe('formats', () => {
  it('RSS 2.0', () => {
    const feed = read(rss([{ title: 'Ferries', link: '/1', guid: 'a1', date: 'Sat, 11 Apr 2026 08:12:00 +0600', description: 'Short', content: '<p>Long</p>', more: '<dc:creator>Anna Berg</dc:creator><source url="https://wire.example/rss">Velda Wire</source>' }]));
    expect(feed).toMatchObject({ format: 'rss', encoding: 'utf-8', title: 'Velda Courier', site: 'https://courier.example/', language: 'en' });
    expect(feed.items).toEqual([
      {
        id: 'a1', title: 'Ferries', address: 'https://courier.example/1', published: '2026-04-11T08:12:00+06:00', authors: ['Anna Berg'], language: 'en',
        content: '<p>Long</p>', summary: 'Short', base: 'https://courier.example/', source: 'Velda Wire', picture: null,
      },
    ]);
  });

  it('RSS 0.91', () => {
    expect(first(RSS_091)).toMatchObject({ title: 'Ferries', address: 'https://courier.example/1', published: null, summary: 'Short.', content: null });
  });

  it('RSS 1.0, whose items stand beside the channel', () => {
    expect(read(RSS_1)).toMatchObject({ title: 'Velda Courier', site: 'https://courier.example/' });
    expect(first(RSS_1)).toMatchObject({ id: 'https://courier.example/1', address: 'https://courier.example/1', published: '2026-04-11T08:12:00Z', authors: ['Anna Berg'] });
  });

  it('Atom 1.0 with bases of its own, and authors of the feed', () => {
    const { items, ...feed } = read(ATOM, 'https://feeds.example/courier');
    expect(feed).toMatchObject({ format: 'atom', title: 'Velda Courier', site: 'https://courier.example/', language: 'en' });
    expect(items[0]).toMatchObject({ id: 'tag:courier.example,2026:1', title: 'Ferries & freight', address: 'https://courier.example/world/1.html', published: '2026-04-11T08:12:00+06:00', authors: ['The desk'] });
    expect(items[0]?.content).toContain('<p>The third ferry <em>sails</em>. <a href="map.html">Map</a></p>');
    expect(items[0]?.base).toBe('https://courier.example/world/');
    expect(items[1]).toMatchObject({ published: '2026-04-10T09:00:00Z', authors: ['Anna Berg'], summary: '<p>Short.</p>', content: null });
  });

  it('Atom 0.3, and Atom that forgot its namespace', () => {
    expect(first(ATOM_03)).toMatchObject({ title: 'Drei Fähren', address: 'https://hafen.example/1', published: '2003-12-13T08:29:29-04:00', language: 'de', content: '<p>Die dritte Fähre.</p>' });
    expect(read(ATOM.replace('xmlns="http://www.w3.org/2005/Atom"', '')).items).toHaveLength(2);
    expect(read(ATOM.replace('<feed ', '<a:feed ').replace('xmlns=', 'xmlns:a=').replaceAll(/<(\/?)(title|link|entry|id|published|updated|content|author|name|summary|feed)\b/g, '<$1a:$2')).items[0]?.title).toBe('Ferries & freight');
  });

  it('JSON Feed, in which a field of a wrong type costs only itself', () => {
    const { items, ...feed } = read(`\ufeff\n${JSON_FEED}`);
    expect(feed).toMatchObject({ format: 'json', title: 'Velda Courier', site: 'https://courier.example/', language: 'en' });
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({ id: '7', published: '2026-04-11T08:12:00+06:00', authors: ['The desk'], content: '<p>The third ferry.</p>' });
    expect(items[1]).toMatchObject({ address: 'https://courier.example/8', published: null, authors: ['Anna Berg'], content: '<p>One.</p><p>Two.</p>' });
  });

  it.each([
    ['an empty file', ''],
    ['a page', '<!DOCTYPE html><html><body><rss><channel><title>x</title></channel></rss></body></html>'],
    ['other XML', '<note><to>Anna</to></note>'],
    ['other JSON', '{"title":"x","items":3}'],
    ['broken JSON', '{"version":"https://jsonfeed.org/version/1.1","items":['],
    ['text', 'Port Velda'],
  ])('%s is no feed', (_, source) => {
    expect(() => read(source)).toThrow(expect.objectContaining({ code: 'bad-input' }) as Error);
  });
});

describe('broken feeds', () => {
  const feed = rss([{ title: 'Ferries', link: 'https://courier.example/1', description: 'Short.' }]);

  it.each([
    ['blank lines before the declaration', `\n\n  ${feed}`],
    ['a warning of the server before it', `<br />\n<b>Warning</b>: cannot modify header in <b>/srv/x.php</b><br />\n${feed}`],
    ['a byte order mark', `\ufeff${feed}`],
    ['a comment and a foreign doctype', `<!-- x --><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "http://x.invalid/">${feed.replace(/^<\?xml.*\n/, '')}`],
    ['no namespace declared', feed.replace(/ xmlns:\w+="[^"]*"/g, '')],
    ['capital names', feed.replaceAll('<item>', '<ITEM>').replaceAll('</item>', '</ITEM>').replaceAll('title>', 'Title>')],
    ['no end', feed.replace('</channel></rss>', '')],
    ['an end that is cut off', feed.replace('</rss>', '</rs')],
    ['elements closed in the wrong order', feed.replace('</channel></rss>', '</rss></channel>')],
    ['a document type with an entity that grows', feed.replace('<rss', '<!DOCTYPE rss [<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]><rss')],
  ])('%s', (_, source) => {
    expect(first(source)).toMatchObject({ title: 'Ferries', address: 'https://courier.example/1', summary: 'Short.' });
  });

  it('bare ampersands, less-than signs and HTML entities', () => {
    const item = first(rss([{ title: 'R&D &nbsp; &mdash; A & B < 5 %', link: 'https://courier.example/?a=1&b=2&copy=3' }]));
    expect(item).toMatchObject({ title: 'R&D — A & B < 5 %', address: 'https://courier.example/?a=1&b=2&copy=3' });
  });

  it.each([
    ['Ferries &amp;amp; freight', 'Ferries & freight'],
    ['Ferries &amp;#8212; freight', 'Ferries — freight'],
    ['<![CDATA[Ferries &amp; <b>freight</b>]]>', 'Ferries & freight'],
    ['&lt;i&gt;Ferries&lt;/i&gt;', 'Ferries'],
    ['x &lt;y&gt; z', 'x <y> z'],
    ['  Ferries\n\t and freight ', 'Ferries and freight'],
    ['Ferries don\u0092t sail', 'Ferries don’t sail'],
    ['Ferries &#226;&#128;&#166;', 'Ferries …'],
    ['Café Velda', 'Café Velda'],
  ])('the title %j reads %j', (title, expected) => {
    expect(first(rss([{ title }])).title).toBe(expected);
  });

  it('unescaped markup in a text is markup', () => {
    const item = first('<rss><channel><item><title>x</title><description><p>One <b>two</b></p><p>Three<br/>four</p></description></item></channel></rss>');
    expect(item.summary).toBe('<p>One <b>two</b></p><p>Three<br>four</p>');
  });

  it('a missing link is the guid, unless that says that it is none', () => {
    const of = (guid: string) => first(`<rss><channel><item><title>x</title>${guid}</item></channel></rss>`).address;
    expect(of('<guid>https://courier.example/1</guid>')).toBe('https://courier.example/1');
    expect(of('<guid isPermaLink="false">https://courier.example/1</guid>')).toBeNull();
    expect(of('<guid>tag:1</guid>')).toBeNull();
    expect(of('<link>javascript:alert(1)</link>')).toBeNull();
  });

  it('the title and the picture of Media RSS', () => {
    const item = first(rss([{ title: '', more: '<media:group><media:content url="/i.jpg" medium="image"/><media:title>Ferry</media:title><media:description>At sea</media:description></media:group>' }]));
    expect(item).toMatchObject({ title: 'Ferry', summary: 'At sea', picture: 'https://courier.example/i.jpg' });
  });

  it.each([
    ['<author>desk@courier.example (Anna Berg)</author>', ['Anna Berg']],
    ['<dc:creator>Anna Berg</dc:creator><dc:creator>Jan Holm</dc:creator>', ['Anna Berg', 'Jan Holm']],
    ['<itunes:author>Anna Berg</itunes:author>', ['Anna Berg']],
    ['<author/>', []],
  ])('the authors in %s', (more, expected) => {
    expect(first(rss([{ title: 'x', more }])).authors).toEqual(expected);
  });

  it('is bounded in depth and size', () => {
    const deep = first(rss([{ title: 'x', more: `<description>${'<b>'.repeat(3000)}deep${'</b>'.repeat(3000)}</description>` }]));
    expect(deep.summary).toContain('deep');
    expect(() => read(rss([{ title: 'x', more: '<b>'.repeat(20_000) }]))).toThrow(expect.objectContaining({ code: 'too-large' }) as Error);
    expect(() => read(`<rss>${'<a/>'.repeat(200_000)}</rss>`)).toThrow(expect.objectContaining({ code: 'too-large' }) as Error);
  });
});

describe('encodings', () => {
  const text = rss([{ title: 'Порт Вельда принял третий паром', description: 'Грузооборот порта вырос на треть, сообщило управление порта во вторник.' }], '<title>Вестник Вельды</title>');
  const declaring = (name: string) => text.replace('encoding="utf-8"', `encoding="${name}"`);
  const undeclared = text.replace(' encoding="utf-8"', '');

  it.each([
    ['windows-1251, declared', iconv.encode(declaring('windows-1251'), 'windows-1251'), null],
    ['koi8-r, declared', iconv.encode(declaring('koi8-r'), 'koi8-r'), null],
    ['windows-1251, undeclared', iconv.encode(undeclared, 'windows-1251'), null],
    ['koi8-r, undeclared', iconv.encode(undeclared, 'koi8-r'), null],
    ['windows-1251 in the header only', iconv.encode(undeclared, 'windows-1251'), 'windows-1251'],
    ['windows-1251 that says it is UTF-8', iconv.encode(text, 'windows-1251'), 'utf-8'],
    ['UTF-8 that says it is windows-1251', Buffer.from(declaring('windows-1251')), 'windows-1251'],
    ['UTF-16 with a mark', iconv.encode(declaring('utf-16'), 'utf-16le', { addBOM: true }), null],
    ['UTF-16 without one', iconv.encode(undeclared, 'utf-16be'), null],
    ['UTF-32 with a mark', Buffer.concat([Buffer.from([0, 0, 0xfe, 0xff]), iconv.encode(text, 'utf-32be', { addBOM: false })]), null],
  ])('%s', (_, bytes, charset) => {
    const feed = read(bytes, null, charset);
    expect([feed.title, feed.items[0]?.title]).toEqual(['Вестник Вельды', 'Порт Вельда принял третий паром']);
  });

  const MARKUP = '<p>Грузооборот порта вырос на треть, сообщило управление порта.</p><p>Третий паром выйдет осенью.</p>';
  const sections = (item: (title: Buffer, body: Buffer) => Buffer[], title: string, body: string): Buffer =>
    Buffer.concat([Buffer.from('<rss><channel>'), ...item(iconv.encode('Порт Вельда принял третий паром', title), iconv.encode(MARKUP, body)), Buffer.from('</channel></rss>')]);
  const oneItem = (title: Buffer, body: Buffer): Buffer[] => [Buffer.from('<item><title>'), title, Buffer.from('</title><description><![CDATA['), body, Buffer.from(']]></description></item>')];
  const amongMany = (title: Buffer, body: Buffer): Buffer[] => [...oneItem(title, body), ...Array.from({ length: 60 }, () => oneItem(title, Buffer.from(MARKUP))).flat()];

  it.each([
    ['windows-1251 in both', sections(oneItem, 'windows-1251', 'windows-1251')],
    ['koi8-r in both', sections(oneItem, 'koi8-r', 'koi8-r')],
    ['UTF-8 within windows-1251', sections(oneItem, 'windows-1251', 'utf-8')],
    ['windows-1251 within UTF-8', sections(oneItem, 'utf-8', 'windows-1251')],
    ['windows-1251 in one of many items in UTF-8', sections(amongMany, 'utf-8', 'windows-1251')],
  ])('title and CDATA: %s', (_, bytes) => {
    for (const stated of ['utf-8', 'iso-8859-1', null]) {
      const [item] = read(bytes, null, stated).items;
      expect([stated, item?.title, item?.summary]).toEqual([stated, 'Порт Вельда принял третий паром', MARKUP]);
    }
  });

  it('a few bad bytes cost only themselves', () => {
    const bytes = Buffer.from(text.replace('третий', 'трет#ий'));
    bytes[bytes.indexOf('#')] = 0xd0;
    expect(read(bytes)).toMatchObject({ encoding: 'utf-8', title: 'Вестник Вельды', items: [{ title: 'Порт Вельда принял трет\ufffdий паром' }] });
  });
});
