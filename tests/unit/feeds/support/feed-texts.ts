/** An item of the invented outlet “Velda Courier”, as RSS. */
export interface RssItem {
  title: string;
  link?: string;
  guid?: string;
  date?: string;
  description?: string;
  content?: string;
  more?: string;
}

const NAMESPACES = [
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
].join(' ');

export function rssItem({ title, link, guid, date, description, content, more = '' }: RssItem): string {
  const parts = [
    `<title>${title}</title>`,
    link === undefined ? '' : `<link>${link}</link>`,
    guid === undefined ? '' : `<guid isPermaLink="false">${guid}</guid>`,
    date === undefined ? '' : `<pubDate>${date}</pubDate>`,
    description === undefined ? '' : `<description><![CDATA[${description}]]></description>`,
    content === undefined ? '' : `<content:encoded><![CDATA[${content}]]></content:encoded>`,
  ];
  return `<item>${parts.join('')}${more}</item>`;
}

export function rss(items: readonly RssItem[], head = '<title>Velda Courier</title><link>https://courier.example/</link><language>en</language>'): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" ${NAMESPACES}><channel>${head}${items.map(rssItem).join('\n')}</channel></rss>`;
}

export const ATOM = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://courier.example/world/" xml:lang="en">
  <title type="text">Velda Courier</title>
  <link rel="self" href="https://courier.example/atom.xml"/><link href="../"/>
  <author><name>The desk</name></author>
  <entry>
    <id>tag:courier.example,2026:1</id><title type="html">Ferries &amp;amp; freight</title>
    <link rel="replies" href="1/comments"/><link href="1.html"/>
    <published>2026-04-11T08:12:00+06:00</published><updated>2026-04-11T09:00:00+06:00</updated>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The third ferry <em>sails</em>. <a href="map.html">Map</a></p></div></content>
  </entry>
  <entry>
    <id>tag:courier.example,2026:2</id><title>Harbour</title><link href="2.html"/>
    <updated>2026-04-10T09:00:00Z</updated><author><name>Anna Berg</name></author>
    <summary type="html">&lt;p&gt;Short.&lt;/p&gt;</summary>
  </entry>
</feed>`;

export const ATOM_03 = `<feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="de"><title>Hafenblatt</title>
  <entry><title>Drei Fähren</title><id>x:1</id><link rel="alternate" type="text/html" href="https://hafen.example/1"/>
  <issued>2003-12-13T08:29:29-04:00</issued><content type="text/html" mode="escaped">&lt;p&gt;Die dritte Fähre.&lt;/p&gt;</content></entry></feed>`;

export const RSS_1 = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel rdf:about="https://courier.example/"><title>Velda Courier</title><link>https://courier.example/</link></channel>
  <item rdf:about="https://courier.example/1"><title>Ferries</title><dc:date>2026-04-11T08:12:00Z</dc:date><dc:creator>Anna Berg</dc:creator></item>
</rdf:RDF>`;

export const RSS_091 = `<rss version="0.91"><channel><title>Velda Courier</title><link>https://courier.example/</link>
  <item><title>Ferries</title><link>https://courier.example/1</link><description>Short.</description></item></channel></rss>`;

export const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Velda Courier',
  home_page_url: 'https://courier.example/',
  language: 'en-GB',
  authors: [{ name: 'The desk' }],
  items: [
    { id: 7, url: 'https://courier.example/7', title: 'Ferries', content_html: '<p>The third ferry.</p>', date_published: '2026-04-11T08:12:00+06:00' },
    { id: '8', url: '/8', title: 'Harbour', content_text: 'One.\nTwo.', date_published: 20260411, author: { name: 'Anna Berg' } },
    'no item',
  ],
});
