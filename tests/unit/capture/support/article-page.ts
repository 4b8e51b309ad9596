/** Prose that is long enough for the article of a page to be told from what stands around it. */
export const PROSE = [
  'The harbour of Port Velda handled 4.2 million tonnes of freight last year, 30.4 percent more than in the year before, the port authority said on Tuesday.',
  'Most of the growth came from containers that cross the Sarin Sea by ferry, a route that shippers have used more since the new customs terminal opened in spring.',
  'Analysts at the Institute of Transport expect the rise to slow, because the two ferries in service are full and the third one will not be ready before autumn.',
  'The ministry answered that talks about a fourth ferry were under way and that a decision would be announced at the forum in Lakeside next month.',
];

/** A page of an invented outlet: `head` goes into its head, `body` around its article. */
export function articlePage(parts: { head?: string; before?: string; inside?: string; after?: string; title?: string } = {}): string {
  const { head = '', before = '', inside = '', after = '', title = 'Freight through Port Velda grows' } = parts;
  const prose = PROSE.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body><nav><a href="/">Home</a> <a href="/economy">Economy</a></nav>${before}
<article><h1>${title}</h1>${inside}${prose}</article>${after}
<footer>All rights reserved</footer></body></html>`;
}
