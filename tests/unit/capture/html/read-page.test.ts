import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../core/capture/html/read-page';
import { blockText, plainText } from '../../../../core/model/plain-text';
import { articlePage, PROSE } from '../support/article-page';

function textOf(markup: string): string {
  return plainText(readPage(markup, 'https://velda.example/a').blocks).text;
}

const MOST_SECONDS = 10;

/** Time of the processor, which a busy machine does not lengthen. */
function cpuSeconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

describe('readPage', () => {
  it('reads the article and nothing around it, without the title again', () => {
    expect(textOf(articlePage())).toBe(PROSE.join('\n\n'));
  });

  it.each([
    ['<div class="share-bar">Share on Facegram</div>'],
    ['<div class="adv">Anything at all</div>'],
    ['<p>Реклама</p>'],
    ['<p>Читайте также: <a href="/x">Another story of the day</a></p>'],
    ['<ul><li><a href="/1">First related story</a></li><li><a href="/2">Second related story</a></li></ul>'],
    ['<div style="display: none">A hidden sentence that nobody reads.</div>'],
    ['<aside class="related"><h3>Related</h3><a href="/3">Third</a></aside>'],
  ])('leaves out %s', (clutter) => {
    const middle = Math.floor(PROSE.length / 2);
    const markup = articlePage().replace(`<p>${PROSE[middle]}</p>`, `${clutter}<p>${PROSE[middle]}</p>`);
    expect(textOf(markup)).toBe(PROSE.join('\n\n'));
  });

  it.each([
    ['no html, head or body', (page: string) => page.replace(/<\/?(?:html|head|body)[^>]*>|<!DOCTYPE html>/g, '')],
    ['no body', (page: string) => page.replace(/<\/?body>/g, '')],
    ['upper-case tags', (page: string) => page.replace(/<\/?\w+/g, (tag) => tag.toUpperCase())],
    ['paragraphs that are never closed', (page: string) => page.replaceAll('</p>', '')],
    ['text after the end', (page: string) => `${page}<script>late()</script>`],
  ])('reads a page with %s', (_, change) => {
    expect(textOf(change(articlePage()))).toBe(PROSE.join('\n\n'));
  });

  it('joins the pieces of an article that stand around advertisements', () => {
    const piece = (text: string) => `<div class="row"><div><div><div><div class="body articleBody"><p>${text}</p></div></div></div></div><div class="slot"><a href="/x">Anything at all</a></div></div>`;
    const [first = '', ...others] = PROSE;
    const long = `${first}</p><p>${others.join('</p><p>')}`;
    const page = `<!DOCTYPE html><html lang="en"><head><title>Freight grows</title></head><body><div id="page"><h1>Freight grows</h1>${piece(first.toUpperCase())}<hr>${piece(long)}<hr>${piece(others.join(' ').toUpperCase())}</div></body></html>`;
    expect(textOf(page)).toBe([first.toUpperCase(), ...PROSE, others.join(' ').toUpperCase()].join('\n\n'));
  });

  it('does not join the texts of several articles on a page', () => {
    const other = `<article><h2>Another story</h2><div class="article-body">${'<p>The council of Lakeside has postponed the vote on the new bridge for the third time in a year, and gave no reason for it.</p>'.repeat(3)}</div></article>`;
    const own = `<article><h1>Freight grows</h1><div class="article-body">${PROSE.map((paragraph) => `<p>${paragraph}</p>`).join('')}</div></article>`;
    const page = `<!DOCTYPE html><html lang="en"><head><title>Freight grows</title></head><body><main>${own}</main><section>${other}${other}</section></body></html>`;
    expect(textOf(page)).toBe(PROSE.join('\n\n'));
  });

  it.each([
    ['the same headline', 'Freight through Port Velda grows', false],
    ['nearly the same headline', 'Freight through Port Velda grows again', false],
    ['a headline in other words', 'A record year for the harbour', true],
  ])('keeps %s at the top of the text only when it says something else than the title', (_what, headline, isKept) => {
    const head = '<meta property="og:title" content="Freight through Port Velda grows">';
    const page = articlePage({ head, title: 'Velda' }).replace('<h1>Velda</h1>', `<h1>${headline}</h1>`);
    expect(textOf(page).includes(headline)).toBe(isKept);
  });

  it('shows what a page hides when there is nothing else to show', () => {
    const page = articlePage().replace('<article>', '<article style="display:none">');
    expect(textOf(page)).toContain(PROSE[0]);
  });

  it('takes the text that JSON-LD carries when the page shows none', () => {
    const json = JSON.stringify({ '@type': 'NewsArticle', headline: 'Freight grows', articleBody: PROSE.join('\n') });
    const page = `<!DOCTYPE html><html><head><script type="application/ld+json">${json}</script></head><body><div id="app"></div></body></html>`;
    expect(textOf(page)).toBe(PROSE.join('\n\n'));
  });

  it('falls back to the longer paragraphs and says that it is little', () => {
    const { blocks, flags } = readPage('<html><body><p>A sentence that is just long enough to be a paragraph.</p></body></html>', null);
    expect(blocks.map(blockText)).toEqual(['A sentence that is just long enough to be a paragraph.']);
    expect(flags).toContain('too-short');
  });

  it.each([
    ['deep nesting', `${'<div>'.repeat(2000)}${PROSE.join(' ')}${'</div>'.repeat(2000)}`],
    ['tags never closed', PROSE.map((text) => `<b><i><font>${text}`).join('').repeat(50)],
    ['many elements', '<p>x <b>y</b></p>'.repeat(25_000)],
    ['many links in a row', `<a href="/x">${PROSE.join(' ')}</a>`.repeat(8_000)],
    ['many short links', '<a href="/x">Port</a> '.repeat(40_000)],
    ['many bylines', '<p class="author">Anna Berg</p>'.repeat(40_000)],
    ['many pictures', Array.from({ length: 40_000 }, (_, at) => `<img src="https://velda.example/${String(at)}.jpg">`).join('')],
    ['JSON-LD full of tags', `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${'<a '.repeat(500_000)}","articleBody":"${'<p '.repeat(500_000)}"}</script>`],
    ['broken JSON-LD', `<script type="application/ld+json">${'{"a":1},'.repeat(200_000)}</script>`],
    ['an author of many signs', `<meta name="author" content="${'@'.repeat(19_000)}">`],
    ['a long attribute', `<p title="${'x'.repeat(1_000_000)}">${PROSE.join(' ')}</p>`],
    ['unclosed comments and quotes', `<!-- <a href="${'<'.repeat(50_000)}`],
    ['line breaks deep in boxes', `${'<div>'.repeat(200)}${'<span>A line of words</span><br>'.repeat(5000)}${'</div>'.repeat(200)}`],
    ['lines that ask to pay', '<p>Subscribe to continue reading</p>'.repeat(5000)],
    ['labels of related stories', '<p>Related</p>'.repeat(5000)],
  ])('copes with %s', (_, markup) => {
    expect(cpuSeconds(() => readPage(`<html><body>${markup}</body></html>`, null))).toBeLessThan(MOST_SECONDS);
  });

  it.each([
    ['hostile nesting', `<html><body>${'<div>'.repeat(500_000)}`],
    ['far too many elements', `<html><body>${'<b></b>'.repeat(200_000)}`],
    ['too much text', `<html><body><p>${'word '.repeat(1_200_000)}`],
  ])('refuses %s in time', (_, markup) => {
    const read = () => {
      expect(() => readPage(markup, null)).toThrow(expect.objectContaining({ code: 'too-large' }));
    };
    expect(cpuSeconds(read)).toBeLessThan(MOST_SECONDS);
  });

  it('reads no text once for each of many boxes around it', () => {
    const lines = Array.from({ length: 3000 }, (_, at) => `Line ${String(at)} of the long report from the harbour of Port Velda`);
    const page = `<html><body>${'<div>'.repeat(200)}${lines.map((line) => `<div>${line}</div>`).join('')}${'</div>'.repeat(200)}</body></html>`;
    const { blocks, flags } = readPage(page, null);
    expect(blocks.map(blockText)).toEqual(lines);
    expect(flags).toContain('too-short');
  });

  it('reads a page with large pictures inside', () => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(6 * 1024 * 1024)}">`;
    expect(textOf(articlePage({ inside: picture }))).toBe(PROSE.join('\n\n'));
  });
});
