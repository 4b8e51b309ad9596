import { PROSE } from './article-page';

const BODY = PROSE.map((paragraph) => `<p>${paragraph}</p>`).join('');

export const NINJS1 = JSON.stringify({
  uri: 'urn:newsml:agency.example:2026:1', type: 'text', versioncreated: '2026-04-14T07:30:00+05:00', firstcreated: '2026-04-14T06:00:00Z', pubstatus: 'usable', language: 'en',
  headline: 'Freight through Port Velda grows', byline: 'By Anna Berg and Jan Holm', source: 'Example Agency', copyrightholder: 'Example Holding', usageterms: 'Not for use in Lakeside',
  description_text: 'The port had its best year.', subject: [{ name: 'economy' }, { code: '15000000' }, { name: 'Economy' }], body_text: PROSE.join('\n'), body_xhtml: BODY,
  associations: { main: { type: 'picture', headline: 'Ferry', byline: 'Jan Holm', description_text: 'A ferry leaves Port Velda.', renditions: { thumb: { href: 'https://agency.example/t.jpg', title: 'Thumbnail' }, large: { href: 'https://agency.example/l.jpg', title: 'Large' } } } },
});

export const NINJS3 = JSON.stringify({
  uri: 'https://agency.example/news/1', type: 'text', versionCreated: '2026-04-14T07:30:00+05:00', pubStatus: 'usable', language: 'de', by: 'Von Anna Berg, exa', copyrightHolder: 'exa',
  headlines: [{ role: 'short', value: 'Port Velda' }, { role: 'main', value: 'Freight through Port Velda grows' }],
  bodies: [{ role: 'text', contentType: 'text/plain', value: PROSE.join('\n') }, { role: 'html', contentType: 'text/html', value: `<section>${BODY}</section>` }],
  subjects: [{ name: 'Häfen', uri: 'http://cv.example/1' }],
});

export const NITF = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf.dtd" [ <!ENTITY a "b"> ]>
<nitf baselang="en-GB"><head><title>1 ECONOMY Port</title>
<tobject><tobject.subject tobject.subject.refnum="04000000" tobject.subject.type="Economy" tobject.subject.matter="Transport"/></tobject>
<docdata><doc-id regsrc="EXA"/><date.issue norm="20260414T073000+0500"/><doc.copyright holder="Example Holding" year="2026"/></docdata></head>
<body><body.head><hedline><hl1>Freight through Port Velda grows</hl1><hl2>Ferries full</hl2></hedline>
<byline>By Anna Berg<byttl>Economy Writer</byttl></byline><distributor>Example Agency</distributor><abstract><p>The port had its best year.</p></abstract></body.head>
<body.content><block><p lead="true">${PROSE[0] ?? ''}</p><hl2>The sea</hl2><p>Most of the growth came from containers that cross the <br/><location>Sarin Sea</location> by ferry, a route that shippers have used <br/>more since spring.</p>
<media media-type="image"><media-reference mime-type="image/jpeg" source="https://agency.example/a.jpg"/><media-caption>A ferry.</media-caption></media>
<ul><li>One</li><li>Two</li></ul></block></body.content><body.end><tagline>ab/cd</tagline></body.end></body></nitf>`;

const item = (guid: string, headline: string, content: string): string => `<newsItem guid="${guid}" xml:lang="en"><rightsInfo><copyrightHolder literal="Example Holding"/><usageTerms>Not for use in Lakeside</usageTerms></rightsInfo>
<itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:EXA"><name>Example Agency</name></provider><versionCreated>2026-04-14T07:30:00+05:00</versionCreated><firstCreated>2026-04-14T06:00:00Z</firstCreated><embargoed>2026-04-15T00:00:00Z</embargoed><pubStatus qcode="stat:usable"/><edNote>Corrects the figure.</edNote></itemMeta>
<contentMeta><creator><name>Anna Berg</name></creator><language tag="en"/><subject qcode="medtop:04000000"><name xml:lang="de">Wirtschaft</name><name xml:lang="en-GB">economy</name></subject><subject qcode="subj:15001000"/><subject qcode="N2:XY"/>
<slugline>PORT-VELDA</slugline><headline>${headline}</headline><headline role="hld:subHeadline">Ferries full</headline><description role="drol:summary">The port had its best year.</description></contentMeta>
<contentSet>${content}</contentSet></newsItem>`;

const XHTML = `<inlineXML contenttype="application/xhtml+xml"><h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>x</h:title></h:head><h:body>${PROSE.map((text) => `<h:p>${text}</h:p>`).join('')}</h:body></h:html></inlineXML>`;

/** @returns a NewsML-G2 message with a story for each headline, and a picture beside them */
export function newsMessage(...headlines: string[]): string {
  const items = headlines.map((headline, at) => item(`urn:${String(at)}`, headline, XHTML));
  const picture = '<newsItem guid="urn:p"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentSet><remoteContent contenttype="image/jpeg" href="https://agency.example/a.jpg"/></contentSet></newsItem>';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sender>agency.example</sender></header><itemSet>${picture}${items.join('')}</itemSet></newsMessage>`;
}

export const G2_WITH_NITF = `<?xml version="1.0"?>${item('urn:n', 'Freight through Port Velda grows', `<inlineXML contenttype="application/nitf+xml">${NITF.replace(/^[\s\S]*?<nitf/, '<nitf')}</inlineXML>`)}`;
export const G2_PLAIN = `<?xml version="1.0"?>${item('urn:p', 'Freight through Port Velda grows', `<inlineData contenttype="text/plain"><![CDATA[${PROSE.join('\n\n')}]]></inlineData>`)}`;

export const NEWSML1 = `<?xml version="1.0" encoding="utf-8"?><NewsML Version="1.2"><NewsEnvelope><DateAndTime>20260414T073000+0500</DateAndTime></NewsEnvelope>
<NewsItem xml:lang="en"><Identification><NewsIdentifier><ProviderId>agency.example</ProviderId></NewsIdentifier></Identification>
<NewsManagement><FirstCreated>20260414T060000Z</FirstCreated><ThisRevisionCreated>20260414T073000+0500</ThisRevisionCreated><Status FormalName="Canceled"/></NewsManagement>
<NewsComponent><NewsLines><HeadLine>Freight through Port Velda grows</HeadLine><ByLine>By Anna Berg</ByLine></NewsLines>
<AdministrativeMetadata><Provider><Party FormalName="Example Agency"/></Provider></AdministrativeMetadata>
<DescriptiveMetadata><Language FormalName="en"/><SubjectCode><Subject FormalName="04000000"/></SubjectCode><Property FormalName="Keyword" Value="ports"/></DescriptiveMetadata>
<NewsComponent><Role FormalName="StyleSheet"/><ContentItem><Format FormalName="CSS"/><DataContent>.a {color: red} .b {color: blue} ${'.c {color: green} '.repeat(100)}</DataContent></ContentItem></NewsComponent>
<ContentItem><MediaType FormalName="Text"/><DataContent><p>${PROSE.join('</p><p>')}</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`;

const wrapped = (text: string): string => text.replace(/(.{50,65}) /g, '$1\r\n');

export const IPTC7901 = `\x01eca062 4 i 211 ccccb   exa 061\r\n\nPort-freight/\r\n\x021ST LEAD\r\nFreight through Port Velda\r\ngrows\r\nBy Anna Berg, exa =\r\n\n${PROSE.map((text) => `   ${wrapped(text)}\r\n\n`).join('')}   * * * *\r\nThe following information is not for publication\r\n   Tel: +1 555 0100\r\n\x03140230 GMT Apr 26\r\n\x7f\x04`;

export const ANPA = `\x16\x16\x01a1234\x1f_-----\nf l\x13\x11 BC-Port Velda   04-14 0211\n\x02^BC-Port Velda,211< \n^Freight through Port Velda grows< \n^AP Photo XNP101< \n^By ANNA BERG= \n^Example Writer= \n${PROSE.map((text) => `\t   ${text.replace('The ministry answered', "The ministry answered ``yes''")} \n`).join('')}\n\x03^AP-WF-04-14-26 0230GMT<\n`;
