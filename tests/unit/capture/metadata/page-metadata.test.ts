import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../core/capture/html/read-page';
import { fieldOf } from '../../../../core/capture/metadata/found-metadata';
import { articlePage } from '../support/article-page';

const ADDRESS = 'https://www.velda-courier.example/economy/2026/04/10/freight-grows';

const FULL = `
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
 {"@type":"Organization","@id":"#org","name":"Velda Courier"},
 {"@type":"Person","@id":"#anna","name":"Anna Berg"},
 {"@type":["NewsArticle"],"headline":"Freight: a record year","url":"${ADDRESS}","datePublished":"2026-04-10T08:12:00+03:00",
  "dateModified":"2026-04-11","author":[{"@id":"#anna"},{"@type":"Person","name":"Jan Holm"}],"publisher":{"@id":"#org"},"inLanguage":"en-GB"}]}</script>
<meta property="og:title" content="Freight grows | Velda Courier"><meta property="og:site_name" content="The Courier of Velda">
<meta property="article:published_time" content="2026-04-10T05:12:00Z"><meta name="dc.date" content="2026-04-09">
<meta name="author" content="By Anna Berg and Jan Holm"><meta name="description" content="A record for the port.">
<link rel="canonical" href="${ADDRESS}">`;

function metadata(head: string, inside = '', address: string | null = ADDRESS, title?: string) {
  return readPage(articlePage({ head, inside, ...(title !== undefined && { title }) }), address).metadata;
}

describe('metadata of a page', () => {
  it('prefers JSON-LD, then OpenGraph, then meta tags, then the page, and keeps the rest as candidates', () => {
    const found = metadata(FULL);
    expect(fieldOf(found.title)).toEqual({
      value: 'Freight: a record year',
      origin: 'json-ld',
      candidates: [
        { value: 'Freight grows', origin: 'opengraph' },
        { value: 'Freight through Port Velda grows', origin: 'html' },
      ],
    });
    expect(fieldOf(found.published)).toEqual({
      value: '2026-04-10T08:12:00+03:00',
      origin: 'json-ld',
      candidates: [
        { value: '2026-04-10T05:12:00Z', origin: 'opengraph' },
        { value: '2026-04-09', origin: 'meta' },
        { value: '2026-04-10', origin: 'address' },
      ],
    });
    expect(fieldOf(found.authors)).toMatchObject({ value: ['Anna Berg', 'Jan Holm'], origin: 'json-ld', candidates: [] });
    expect(fieldOf(found.outlet)).toMatchObject({ value: 'Velda Courier', origin: 'json-ld' });
    expect(fieldOf(found.description)).toMatchObject({ value: 'A record for the port.', origin: 'meta' });
    expect(fieldOf(found.address)).toMatchObject({ value: ADDRESS, origin: 'html' });
  });

  it('leaves unknown what the page does not say', () => {
    const found = metadata('', '', null);
    expect(fieldOf(found.published)).toEqual({ value: null, origin: null, candidates: [] });
    expect(fieldOf(found.authors)).toEqual({ value: null, origin: null, candidates: [] });
    expect(fieldOf(found.outlet)).toEqual({ value: null, origin: null, candidates: [] });
  });

  it.each([
    ['line breaks inside a string', '{"@type":"NewsArticle","headline":"Freight\n grows fast","author":"Anna Berg",}'],
    ['a comment around it', '<!-- {"@type":"NewsArticle","headline":"Freight grows fast"} -->'],
    ['doubly escaped', '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Freight grows fast&quot;}'],
    ['a list of nodes', '[{"@type":"BreadcrumbList"},{"@type":"Article","headline":"Freight grows fast"}]'],
    ['a character reference in it', '{"@type":"NewsArticle","headline":"Freight&nbsp;grows fast"}'],
  ])('reads JSON-LD with %s', (_, json) => {
    expect(metadata(`<script type="application/ld+json">${json}</script>`).title[0]).toEqual({ value: 'Freight grows fast', origin: 'json-ld' });
  });

  it('does not trip over JSON-LD that is no JSON', () => {
    expect(metadata('<script type="application/ld+json">{"headline": </script>').title[0]?.origin).toBe('html');
  });

  it('takes the node of this page, not one of a related story', () => {
    const other = '{"@type":"NewsArticle","headline":"Another story","url":"/economy/other","datePublished":"2020-01-01"}';
    const own = `{"@type":"NewsArticle","headline":"The own story","url":"${ADDRESS}","datePublished":"2026-04-10"}`;
    expect(metadata(`<script type="application/ld+json">[${other},${own}]</script>`).title[0]?.value).toBe('The own story');
  });

  it('prefers a full title to one that was cut', () => {
    const json = '{"@type":"NewsArticle","headline":"Freight through Port Velda grows to…"}';
    const head = `<script type="application/ld+json">${json}</script><meta property="og:title" content="Freight through Port Velda grows to a new record">`;
    expect(metadata(head).title[0]?.value).toBe('Freight through Port Velda grows to a new record');
  });

  it.each([
    ['Minister: the port is full', 'Minister: the port is full'],
    ['Freight – a record, experts say', 'Freight – a record, experts say'],
    ['Freight grows | Velda Courier', 'Freight grows'],
    ['Freight grows — velda-courier.example', 'Freight grows'],
    ['Velda Courier | Freight grows', 'Freight grows'],
    ['Freight grows - Velda Courier: News', 'Freight grows'],
  ])('cleans the title %s', (title, clean) => {
    expect(metadata(`<meta property="og:site_name" content="Velda Courier"><meta property="og:title" content="${title}">`).title[0]?.value).toBe(clean);
  });

  it('keeps a short headline that begins with the name of its own outlet, as there is no other', () => {
    const found = metadata('<meta property="og:site_name" content="Velda Courier"><meta property="og:title" content="Velda Courier wins award">', '', ADDRESS, 'Velda Courier wins award');
    expect(found.title[0]?.value).toBe('Velda Courier wins award');
  });

  it('takes the outlet from the title of the window when nothing else names it', () => {
    const page = articlePage().replace('<title>Freight through Port Velda grows</title>', '<title>Freight through Port Velda grows | Velda Courier</title>');
    expect(readPage(page, null).metadata.outlet).toEqual([{ value: 'Velda Courier', origin: 'html' }]);
  });

  it.each([
    ['By Anna Berg', ['Anna Berg']],
    ['Автор: Айгуль Серикова', ['Айгуль Серикова']],
    ['Anna Berg, Jan Holm and Ola Nord', ['Anna Berg', 'Jan Holm', 'Ola Nord']],
    ['Анна Берг и Ян Хольм', ['Анна Берг', 'Ян Хольм']],
    ['Berg, Anna', ['Berg, Anna']],
    ['Anna E Berg', ['Anna E Berg']],
    ['Anna Berg anna@velda.example', ['Anna Berg']],
    ['Anna Berg; Velda Courier', ['Anna Berg']],
    ['Velda Courier', ['Velda Courier']],
    ['admin', []],
    ['https://www.velda-courier.example/authors/17', []],
  ])('cleans the author %s', (stated, authors) => {
    const found = metadata(`<meta property="og:site_name" content="Velda Courier"><meta name="author" content="${stated}">`);
    expect(found.authors[0]?.value ?? []).toEqual(authors);
  });

  it('reads byline and date in the page itself', () => {
    const found = metadata('', '<div class="byline">Müəllif: <span class="author">Aysel Quliyeva</span> <time>10 dekabr 2025, 09:30</time></div>', null);
    expect(found.authors[0]).toEqual({ value: ['Aysel Quliyeva'], origin: 'html' });
    expect(found.published[0]).toEqual({ value: '2025-12-10T09:30:00', origin: 'html' });
  });

  it.each([
    ['<time datetime="2026-04-10T08:12:00+03:00">an hour ago</time>', '2026-04-10T08:12:00+03:00'],
    ['<span itemprop="datePublished" content="2026-04-10">Friday</span>', '2026-04-10'],
    ['<div class="info">10.04.2026 08:12 <b>Economy</b></div>', '2026-04-10T08:12:00'],
    ['<p class="article__date">10 апреля 2026</p>', '2026-04-10'],
  ])('finds the date in %s', (inside, date) => {
    expect(metadata('', inside, null).published[0]).toEqual({ value: date, origin: 'html' });
  });

  it('does not take the date of a teaser or of a change for the date of the article', () => {
    const inside = '<span class="date-modified updated">11.04.2026</span><h3><a href="/x">Older story <span class="date">01.02.2020</span></a></h3>';
    expect(metadata('', inside, null).published).toEqual([]);
  });

  it('does not believe a canonical link to the front page or to another site', () => {
    for (const href of ['https://www.velda-courier.example/', 'https://other.example/economy/story']) {
      expect(metadata(`<link rel="canonical" href="${href}">`).address[0]).toEqual({ value: ADDRESS, origin: 'address' });
    }
  });

  it('knows from where a browser saved the page', () => {
    const page = articlePage().replace('<!DOCTYPE html>', '<!DOCTYPE html>\n<!-- saved from url=(0043)https://www.velda-courier.example/economy/1 -->');
    expect(readPage(page, null).metadata.address[0]?.value).toBe('https://www.velda-courier.example/economy/1');
  });
});
