import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../core/capture/kinds/kind';
import { recogniseKind } from '../../../../core/capture/kinds/kinds';
import { blockText, plainText } from '../../../../core/model/plain-text';
import { PROSE } from '../support/article-page';
import { ANPA, G2_PLAIN, G2_WITH_NITF, IPTC7901, NEWSML1, newsMessage, NINJS1, NINJS3, NITF } from '../support/stories';

const TITLE = 'Freight through Port Velda grows';
const HINT = { fileName: 'story.txt', mediaType: null };
const kindOf = (source: string | Uint8Array) => recogniseKind(Buffer.from(source), HINT);

async function read(source: string | Uint8Array): Promise<Reading> {
  const kind = kindOf(source);
  if (kind === null) throw new Error('no kind');
  return await kind.read(Buffer.from(source), { address: null, charset: null, extent: 'whole' });
}

const fields = ({ metadata }: Reading) => ({
  title: metadata.title[0]?.value,
  outlet: metadata.outlet[0]?.value,
  authors: metadata.authors[0]?.value,
  published: metadata.published[0]?.value,
  language: metadata.language[0]?.value,
});

describe('agency formats', () => {
  const usual = { title: TITLE, outlet: 'Example Agency', authors: ['Anna Berg'], published: '2026-04-14T07:30:00+05:00', language: 'en' };

  it.each([
    ['ninjs 1', NINJS1, 'ninjs', { ...usual, authors: ['Anna Berg', 'Jan Holm'] }],
    ['ninjs 3', NINJS3, 'ninjs', { ...usual, outlet: 'exa', language: 'de' }],
    ['NITF', NITF, 'nitf', usual],
    ['NewsML-G2 with XHTML', newsMessage(TITLE), 'newsml-g2', usual],
    ['NewsML-G2 with NITF', G2_WITH_NITF, 'newsml-g2', usual],
    ['NewsML-G2 with plain text', G2_PLAIN, 'newsml-g2', usual],
    ['NewsML 1', NEWSML1, 'newsml', usual],
    ['IPTC 7901', IPTC7901, 'wire-text', { ...usual, outlet: 'exa', published: '2026-04-14T02:30:00Z', language: undefined }],
    ['ANPA 1312', ANPA, 'wire-text', { ...usual, outlet: undefined, authors: ['ANNA BERG'], published: '2026-04-14T02:30:00Z', language: undefined }],
  ])('%s: the fields', async (_, source, kind, expected) => {
    expect(kindOf(source)?.name).toBe(kind);
    expect(fields(await read(source))).toEqual(expected);
  });

  it.each([
    ['ninjs 3', NINJS3],
    ['NewsML-G2 with XHTML', newsMessage(TITLE)],
    ['NewsML-G2 with plain text', G2_PLAIN],
    ['NewsML 1', NEWSML1],
    ['IPTC 7901', IPTC7901],
  ])('%s: the text', async (_, source) => {
    expect(plainText((await read(source)).blocks).text).toBe(PROSE.join('\n\n'));
  });

  it('have subjects as tags, in the language of the story, each once', async () => {
    expect((await read(NINJS1)).tags).toEqual(['economy', 'sport']);
    expect((await read(newsMessage(TITLE))).tags).toEqual(['economy', 'sport']);
    expect((await read(NITF)).tags).toEqual(['Transport']);
    expect((await read(NEWSML1)).tags).toEqual(['economy, business and finance', 'ports']);
  });

  it('say what is to be minded', async () => {
    const message = await read(newsMessage(TITLE));
    expect(message.embargo).toBe('2026-04-15T00:00:00Z');
    expect(message.warnings).toEqual(['Conditions of use: Not for use in Lakeside', 'Note of the agency: Corrects the figure.']);
    expect((await read(NEWSML1)).flags).toEqual(['withdrawn']);
    expect((await read(NINJS1)).flags).toEqual([]);
  });

  it('keep a description, and what lies below the headline as a candidate', async () => {
    const { metadata } = await read(newsMessage(TITLE));
    expect(metadata.description[0]?.value).toBe('The port had its best year.');
    expect(metadata.title.map(({ value }) => value)).toEqual([TITLE, 'Ferries full']);
  });

  it('are read in their charset', async () => {
    const source = NITF.replace('UTF-8', 'windows-1251').replaceAll('Port Velda', 'Порт Вельда');
    const reading = await read(iconv.encode(source, 'windows-1251'));
    expect(reading.encoding).toBe('windows-1251');
    expect(reading.metadata.title[0]?.value).toBe('Freight through Порт Вельда grows');
  });
});

describe('NITF', () => {
  it('keeps headings, lists and pictures, and joins lines that were broken to a width', async () => {
    const { blocks } = await read(NITF);
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'paragraph', 'figure', 'list']);
    expect(blockText(blocks[2] ?? { id: 'b1', type: 'paragraph', content: [] })).toBe('Most of the growth came from containers that cross the Sarin Sea by ferry, a route that shippers have used more since spring.');
    expect(blocks[3]).toMatchObject({ picture: 'https://agency.example/a.jpg', caption: [{ text: 'A ferry.' }] });
  });
});

describe('NITF of a paper that fills other fields', () => {
  const source = `<?xml version="1.0" encoding="UTF-8"?><nitf><head>
<docdata><date.issue norm="20260414T081200+0300"/><doc.rights limitations="Not in Lakeside"/><identified-content><classifier type="subject" value="Shipping"/><classifier type="desk" value="N17"/></identified-content></docdata>
<pubdata name="Velda Courier" date.publication="20260414"/></head><body><body.head><hedline><hl1>${TITLE}</hl1></hedline></body.head><body.content><p>${PROSE[0] ?? ''}</p></body.content></body></nitf>`;

  it('has its outlet, its day with the time that another date has, its subjects and the limits of its rights', async () => {
    const reading = await read(source);
    expect(fields(reading)).toMatchObject({ outlet: 'Velda Courier', published: '2026-04-14T08:12:00+03:00' });
    expect(reading.tags).toEqual(['Shipping']);
    expect(reading.warnings).toEqual(['Conditions of use: Not in Lakeside']);
  });
});

describe('ninjs', () => {
  it('shows its picture with caption and author, and not the thumbnail', async () => {
    expect((await read(NINJS1)).blocks.at(-1)).toMatchObject({ type: 'figure', picture: 'https://agency.example/l.jpg', caption: [{ text: 'A ferry leaves Port Velda. (Jan Holm)' }] });
  });

  it('reads a body that is NITF', async () => {
    const source = JSON.stringify({ uri: 'urn:1', versionCreated: '2026-04-14', bodies: [{ role: 'nitf', contentType: 'text/vnd.IPTC.NITF', value: NITF }] });
    const reading = await read(source);
    expect(fields(reading)).toMatchObject({ title: TITLE, authors: ['Anna Berg'], outlet: 'Example Agency', published: '2026-04-14T07:30:00+05:00' });
    expect(reading.blocks).toHaveLength(5);
  });

  it('takes the description of a story without body for its text', async () => {
    const source = JSON.stringify({ uri: 'urn:1', versioncreated: '2026-04-14', headline: 'x', description_text: 'Just this.' });
    expect((await read(source)).blocks.map(blockText)).toEqual(['Just this.']);
  });

  it('gives each story of a list', async () => {
    const list = JSON.stringify({ _items: [JSON.parse(NINJS1), JSON.parse(NINJS3)] });
    const unpacked = await kindOf(list)?.unpack?.(Buffer.from(list));
    expect(unpacked?.parts.map(({ bytes }) => kindOf(bytes)?.name)).toEqual(['ninjs', 'ninjs']);
    expect((await kindOf(NINJS1)?.unpack?.(Buffer.from(NINJS1)))?.parts).toEqual([]);
  });

  it('says that it is damaged', async () => {
    await expect(read(NINJS1.slice(0, -20))).rejects.toThrow(/damaged/);
  });
});

describe('NewsML-G2', () => {
  it('gives each story of a message, without the pictures between them', async () => {
    const message = newsMessage('One story of two', 'Another story');
    const unpacked = await kindOf(message)?.unpack?.(Buffer.from(message));
    const readings = await Promise.all((unpacked?.parts ?? []).map(async ({ bytes }) => fields(await read(bytes)).title));
    expect(readings).toEqual(['One story of two', 'Another story']);
  });

  it('shows the entries of a package', async () => {
    const entry = '<itemRef residref="a"><title>Freight grows</title><description>The port had its best year.</description></itemRef>';
    const source = `<packageItem><itemMeta><provider literal="EXA"/></itemMeta><contentMeta><headline>Top stories</headline></contentMeta><groupSet><group>${entry}</group></groupSet></packageItem>`;
    const reading = await read(source);
    expect(reading.metadata.outlet[0]?.value).toBe('EXA');
    expect(reading.blocks.map(blockText)).toEqual(['Freight grows', 'The port had its best year.']);
  });

  it('begins where the headline stands, below index terms in the text', async () => {
    const source = G2_PLAIN.replace(PROSE.join('\n\n'), `<ul><li>Economy</li><li>Ports</li></ul><p>14.04.2026 07:30</p><h1>${TITLE}</h1><p>${PROSE.join('</p><p>')}</p>`);
    expect(plainText((await read(source)).blocks).text).toBe(PROSE.join('\n\n'));
  });
});

describe('wire texts', () => {
  it('write quotation marks that their alphabet lacks', async () => {
    expect(plainText((await read(ANPA)).blocks).text).toContain('The ministry answered “yes”');
  });
});

describe('the XML of one agency', () => {
  it('is read by the names its elements share with others', async () => {
    const source = `<?xml version="1.0"?><Story><Headline>${TITLE}</Headline><PublishDate>2026-04-14T07:30:00</PublishDate><byLine>Anna Berg</byLine><content>${PROSE.map((text) => `&lt;p&gt;${text}&lt;/p&gt;`).join('')}</content></Story>`;
    expect(kindOf(source)?.name).toBe('xml-story');
    const reading = await read(source);
    expect(fields(reading)).toMatchObject({ title: TITLE, authors: ['Anna Berg'], published: '2026-04-14T07:30:00' });
    expect(plainText(reading.blocks).text).toBe(PROSE.join('\n\n'));
  });

  it('is not any XML', () => {
    expect(kindOf('<?xml version="1.0"?><settings><title>x</title><date>2026</date></settings>')).toBeNull();
  });
});
