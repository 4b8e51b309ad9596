import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../core/capture/html/read-page';
import { fieldOf } from '../../../../core/capture/metadata/found-metadata';

const PROSE = '<p>The two ministries said on Friday that the new terminal will open in the autumn, after three years of work on the quays and on the road that leads to them.</p>'.repeat(3);

interface Page {
  head?: string;
  title?: string;
  above?: string;
  heading?: string;
  behind?: string;
}

function read({ head = '', title = 'Freight grows', above = '', heading = 'Freight grows', behind = '' }: Page) {
  const { metadata } = readPage(
    `<!doctype html><html><head><title>${title}</title>${head}</head><body>${above}<article><h1>${heading}</h1>${PROSE}${behind}</article></body></html>`,
    'https://www.gw.example/a/1',
  );
  return { title: fieldOf(metadata.title).value, authors: fieldOf(metadata.authors).value, published: fieldOf(metadata.published).value };
}

describe('authors of a page', () => {
  it.each<[string, Page, string[]]>([
    ['a tag of the site’s own', { head: '<meta name="articleAuthor" content="Mara Holt">' }, ['Mara Holt']],
    ['a tag with the site’s name', { head: '<meta property="gw_authors" content="Mara Holt, Jonas Vik">' }, ['Mara Holt', 'Jonas Vik']],
    ['a tag with value in the place of content', { head: '<meta name="author" value="Mara Holt">' }, ['Mara Holt']],
    ['Dublin Core with a colon', { head: '<meta property="dc:creator" content="Mara Holt"><meta name="author" content="webmaster">' }, ['Mara Holt']],
    ['a label in one element', { behind: '<div>Autor: Jonas Vik</div>' }, ['Jonas Vik']],
    ['a label in an element of its own', { behind: '<ul><li><strong>Autorin/Autor</strong>\nMara Holt</li></ul>' }, ['Mara Holt']],
    ['a Russian label', { behind: '<span>Автор: Анна Берг</span>' }, ['Анна Берг']],
    ['the Chinese editor, two of them', { behind: '<div>(责编：王小明、李华)</div>' }, ['王小明', '李华']],
    ['a name on the right at the end', { behind: '<p align="right"><em>Mara Holt</em></p>' }, ['Mara Holt']],
    ['a bold name at the end', { behind: '<p><strong>Lê Minh</strong></p>' }, ['Lê Minh']],
    ['names in elements without commas', { behind: '<div class="byline"><div><span>Mara Holt</span><span>Jonas Vik</span></div></div>' }, ['Mara Holt', 'Jonas Vik']],
    ['a name beside its links', { behind: '<div class="byline"><a>Mara Holt</a><a>Suivre ce journaliste</a></div>' }, ['Mara Holt']],
    ['a name with the reading time', { behind: '<div class="byline">Mara Holt 3 Min</div>' }, ['Mara Holt']],
    ['agencies by their signs', { behind: '<div class="author">dpa/AFP</div>' }, ['dpa/AFP']],
    ['a name in full before initials', { head: '<meta name="author" content="Mara Holt">', behind: '<div class="author">MH</div>' }, ['Mara Holt']],
    ['a list beside the name of a series', { behind: '<div class="authors"><span>capital</span><ul><li><span> von </span><span>Mara Holt</span></li></ul><ul><li>4 Min</li></ul></div>' }, ['Mara Holt']],
    ['the one who wrote with others', { behind: '<span itemprop="author"><a>Mara Holt</a> (avec Jonas Vik et Lê Minh)</span>' }, ['Mara Holt', 'Jonas Vik', 'Lê Minh']],
    ['a section whose name has an “and”', { head: '<meta name="author" content="Zone Ports et fleuves du nord">' }, ['Zone Ports et fleuves du nord']],
    ['names in lower case', { head: '<meta name="author" content="mara holt and jonas vik">' }, ['mara holt', 'jonas vik']],
    ['an element named after the writer', { behind: '<span class="writer">松井花子</span>' }, ['松井花子']],
    ['the outlet’s name in angle brackets', { behind: '<span class="writer">《GulfWire》</span>' }, ['GulfWire']],
    ['a label between other elements', { behind: '<div><span>x</span> 责任编辑：王小明 </div>' }, ['王小明']],
    ['a label with the name in the element behind it', { behind: '<p>Автор: <b>Анна Берг</b></p>' }, ['Анна Берг']],
    ['a name in front of the date', { behind: '<div><span>Mara Holt |</span> <span class="tarih">11.04.2026</span></div>' }, ['Mara Holt']],
    ['the writer, where machines are told the editor', { head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Freight grows","author":{"name":"Lê Minh"}}</script>', above: '<div class="author-2">Mara Holt</div>', behind: '<div>Editor : <a class="author" href="/author/1/minh">Lê Minh</a></div>' }, ['Mara Holt']],
    ['the editor, where nobody else is named', { behind: '<div>Редактор: <a class="author">Анна Берг</a></div>', head: '<meta name="author" content="Анна Берг">' }, ['Анна Берг']],
    ['a name before what holds the site’s domain', { head: '<meta name="author" content="gw.example desk">', behind: '<div class="author">Mara Holt</div>' }, ['Mara Holt']],
    ['a property before the older way of the same tag', { head: '<meta name="DC.creator" content="Jonas Vik"><meta property="dc:creator" content="Mara Holt">' }, ['Mara Holt']],
    ['a person before the outlet in full', { head: '<meta name="author" content="German Wave">', behind: '<div class="author">Mara Holt</div>' }, ['Mara Holt']],
  ])('by %s', (_what, page, authors) => {
    expect(read(page).authors).toEqual(authors);
  });

  it.each<[string, Page]>([
    ['a bold heading between paragraphs', { behind: `<p><strong>New Rules</strong></p>${PROSE}` }],
    ['the label of something else', { behind: '<div>Photo: Jonas Vik</div>' }],
    ['a section in front of the date', { behind: '<div><a href="/b">Business News</a> <span class="date">11.04.2026</span></div>' }],
    ['words in front of the date', { behind: '<div><span>Published in Lakeside</span> <span class="date">11.04.2026</span></div>' }],
    ['the name beside the date of another story', { behind: '<aside><h3>More</h3><span>Mara Holt</span> <span class="date">11.04.2026</span></aside>' }],
    ['the sign of the editors', { behind: '<div>Autor: red</div>' }],
    ['a link that invites', { behind: '<div class="author"><a>Follow us</a></div>' }],
  ])('are not %s', (_what, page) => {
    expect(read(page).authors).toBeNull();
  });
});

describe('the title of a page', () => {
  it.each<[string, Page, string]>([
    ['without a site before a bar', { title: 'GW EASY|子どもの新しい図書館ができる', heading: '', head: '<meta property="og:site_name" content="GW EASY">' }, '子どもの新しい図書館ができる'],
    ['without section and site', { title: '港口的新码头秋天启用_财经_海岸日报', heading: '海岸日报' }, '港口的新码头秋天启用'],
    ['without the site of the Chinese press', { title: '港口的新码头秋天启用-海岸网', heading: '' }, '港口的新码头秋天启用'],
    ['without a site behind a wide colon', { title: '港の新しいターミナルが秋に開く：海岸新聞デジタル', heading: '港の新しいターミナルが秋に開く' }, '港の新しいターミナルが秋に開く'],
    ['with a dash that belongs to it', { title: 'Порт – новый терминал', heading: 'Порт – новый терминал' }, 'Порт – новый терминал'],
    ['with a colon that belongs to it', { title: 'Freight: a record', heading: 'Freight: a record' }, 'Freight: a record'],
    ['with an underline that belongs to it', { title: 'The file read_me was lost', heading: 'The file read_me was lost' }, 'The file read_me was lost'],
  ])('%s', (_what, page, title) => {
    expect(read(page).title).toBe(title);
  });
});

describe('the date of a page', () => {
  it.each<[string, Page, string]>([
    ['behind a label', { behind: '<ul><li><strong>Datum</strong>\n28.04.2023</li></ul>' }, '2023-04-28'],
    ['in the own words of a long element', { above: '', behind: '', heading: 'Freight grows</h1><div class="info">2023-11-17 20:52:15 <span>Source: a very long line on the agencies that have reported on it, and more of it</span></div><h1>' }, '2023-11-17T20:52:15'],
    ['behind the second of two headlines', { above: '<h1>Gazette</h1><p>Words of the site, and more of them.</p>'.repeat(1) + '<i></i>'.repeat(14), behind: '', heading: 'Freight grows</h1><div>11.04.2026</div><h1>' }, '2026-04-11'],
    ['behind a label, in a link', { behind: '<div>Veröffentlichung: <a href="/m">04.02.2022</a><br>Verlag: Lakeside</div>' }, '2022-02-04'],
    ['in a few words beside the text', { behind: '<aside><ul><li>Hintergrund</li><li class="meta__date">19.07.2022</li><li>Lesedauer 10 Minuten</li></ul></aside>' }, '2022-07-19'],
    ['in Hebrew', { behind: '<time>10 בדצמבר 2024, 09:30</time>' }, '2024-12-10T09:30:00'],
    ['in Arabic', { behind: '<time>10 ديسمبر 2024</time>' }, '2024-12-10'],
  ])('%s', (_what, page, published) => {
    expect(read(page).published).toBe(published);
  });

  it('is not that of another story beside the text', () => {
    expect(read({ behind: '<aside><h3>Another story</h3><span class="date">19.07.2022</span></aside>' }).published).toBeNull();
  });

  it.each([
    ['10 tammikuuta 2024', '2024-01-10'],
    ['10 marraskuuta 2024', '2024-11-10'],
    ['10 maaliskuuta 2024', '2024-03-10'],
    ['10 қараша 2024', '2024-11-10'],
    ['10 мамыр 2024', '2024-05-10'],
    ['10 маусым 2024', '2024-06-10'],
    ['10 ocak 2024', '2024-01-10'],
    ['10 aralık 2024', '2024-12-10'],
    ['10 марта 2024', '2024-03-10'],
    ['10 мая 2024', '2024-05-10'],
  ])('%s is no other month', (text, published) => {
    expect(read({ behind: `<time>${text}</time>` }).published).toBe(published);
  });
});
