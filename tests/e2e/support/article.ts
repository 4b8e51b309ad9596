/** A page with an article, as an outlet would publish it. */
export function articlePage({ title, outlet, paragraphs }: { title: string; outlet: string; paragraphs: readonly string[] }): string {
  const data = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2026-04-10T09:30:00+05:00',
    author: [{ '@type': 'Person', name: 'D. Reporter' }],
    publisher: { '@type': 'Organization', name: outlet },
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<script type="application/ld+json">${data}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></body></html>`;
}

/** Enough prose for an article to be recognised as one. */
export const PROSE = [
  'The two ministries said on Friday that the new terminal will open in the autumn, after three years of work on the quays and on the road that leads to them.',
  'Freight through the harbour grew by 12.5 percent last year, and the operators expect the same again when the second crane is in use.',
  'Shipping agents in the town were less certain: they asked for a tariff schedule, which the ministries promised to publish before the summer.',
];
