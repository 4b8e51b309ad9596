import { seededRandom } from './seeded-random';

const WORDS = 'harbour terminal ministry freight road border tariff crane quay summer growth exports region council report agency forum bridge station budget'.split(' ');
const PARAGRAPHS = 12;
const WORDS_A_PARAGRAPH = 50;
const LINKS = 60;

/** A page as it is saved from a news site: an article of 600 words among menus, lists of links and scripts; the same for the same number. */
export function savedPage(number: number): string {
  const random = seededRandom(number + 1);
  const word = (): string => WORDS[Math.floor(random() * WORDS.length)] ?? '';
  const words = (count: number): string => Array.from({ length: count }, word).join(' ');
  const links = (name: string): string => Array.from({ length: LINKS }, (_, at) => `<li class="${name}-item"><a href="/${name}/${String(at)}">${words(4)}</a></li>`).join('\n');
  const title = `${words(7)} ${String(number)}`;
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: '2026-04-10T09:30:00+05:00', author: { '@type': 'Person', name: 'D. Reporter' }, publisher: { '@type': 'Organization', name: 'Coast Gazette' } };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - Coast Gazette</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="Coast Gazette"><link rel="canonical" href="https://coast.example/${String(number)}">
<script type="application/ld+json">${JSON.stringify(data)}</script><script>var settings = ${JSON.stringify({ words: words(800) })};</script><style>${'.a{margin:0}'.repeat(400)}</style></head>
<body><header><nav><ul>${links('menu')}</ul></nav></header><main><article><h1>${title}</h1><p class="byline">D. Reporter, 10 April 2026</p>
${Array.from({ length: PARAGRAPHS }, () => `<p>${words(WORDS_A_PARAGRAPH)}, <a href="/x">${words(2)}</a> <b>${words(2)}</b>.</p>`).join('\n')}
</article><aside><ul>${links('related')}</ul></aside></main><footer><ul>${links('footer')}</ul></footer></body></html>`;
}
