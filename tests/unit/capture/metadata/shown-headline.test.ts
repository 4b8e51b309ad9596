import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../core/capture/html/read-page';
import { PROSE } from '../support/article-page';

const TEXT = PROSE.map((paragraph) => `<p>${paragraph}</p>`).join('');
const SEARCH = 'Velda harbour: Why the new ferry is so slow';
const SHOWN = 'Why nobody waits for the new ferry';

function titleOf(head: string, body: string) {
  const page = `<!doctype html><html><head><title>${SEARCH} | Velda Courier</title>${head}</head><body><article>${body}${TEXT}</article></body></html>`;
  return readPage(page, null).metadata.title;
}

const jsonLd = (headline: string): string => `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline })}</script>`;
const social = (title: string): string => `<meta property="og:title" content="${title}">`;

describe('the headline that a page shows', () => {
  it.each([
    ['a list named after breadcrumbs', `<ul class="breadcrumb"><li><h1>${SEARCH}</h1></li></ul>`],
    ['a navigation', `<nav><a href="/">Home</a><h1>${SEARCH}</h1></nav>`],
    ['a list of the vocabulary', `<ol itemtype="https://schema.org/BreadcrumbList"><li><h1>${SEARCH}</h1></li></ol>`],
  ])('is the heading below, where the first one stands in %s', (_, path) => {
    const heading = `<h2><span class="title__kicker">Opinion</span> <span>${SHOWN}</span></h2>`;
    const [first, ...others] = titleOf(jsonLd(SEARCH) + social(SHOWN), path + heading);
    expect(first).toEqual({ value: SHOWN, origin: 'opengraph' });
    expect(others.map(({ value }) => value)).toContain(SEARCH);
  });

  it('is not a heading below that no tag calls the title', () => {
    expect(titleOf(jsonLd(SEARCH), `<nav><h1>${SEARCH}</h1></nav><h2>What happened so far</h2>`)[0]?.value).toBe(SEARCH);
  });

  it('is not a heading below a first one of the article', () => {
    expect(titleOf(jsonLd(SEARCH) + social(SHOWN), `<h1>${SEARCH}</h1><h2>${SHOWN}</h2>`)[0]?.value).toBe(SEARCH);
  });

  it.each([
    ['parts the two by a dash that is only read out', '<span>Crisis at sea</span> <span class="offscreen">-</span> <span>The port waits</span>'],
    ['names the line after what it is', '<span class="article__kicker">Crisis at sea</span> <span>The port waits</span>'],
  ])('has no line over it that tags have in other words, where the page %s', (_, heading) => {
    const titles = titleOf(social('Trouble in Velda: The port waits'), `<h1>${heading}</h1>`);
    expect(titles[0]).toEqual({ value: 'The port waits', origin: 'html' });
    expect(titles[1]).toEqual({ value: 'Trouble in Velda: The port waits', origin: 'opengraph' });
  });

  it.each([
    ['tags have the same line', 'Crisis at sea: The port waits', '<span class="kicker">Crisis at sea</span><span>: </span><span>The port waits</span>'],
    ['nothing says what the first part is', 'Trouble in Velda: The port waits', '<span>Crisis at sea:</span><br><span>The port waits</span>'],
  ])('keeps the words before the colon where %s', (_, title, heading) => {
    expect(titleOf(social(title), `<h1>${heading}</h1>`)[0]?.value).toBe(title);
  });

  it('is what a catalogue calls it before what social networks are told', () => {
    expect(titleOf(`${social('You will not believe this ferry')}<meta name="DC.title" content="${SHOWN}">`, '')[0]).toEqual({ value: SHOWN, origin: 'meta' });
  });
});
