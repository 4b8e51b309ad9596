import type { Block } from '../../model/block';
import { blockText } from '../../model/plain-text';
import { foldName } from '../../outlets/fold-name';
import { cleanText } from './clean-text';

const NAMED = /(?:^|[\s_-])(?:lead|lede|standfirst|sub-?title|sub-?head(?:ing|line)?|dek|deck|intro|summary|excerpt|kicker-text|chapo|chapeau|vorspann|ingress|podtytul|sottotitolo|entradilla|spot|anons|description)(?:$|[\s_-])/i;
const LEAVES = 'h2, h3, h4, p, div, span, strong, b';
const WITHIN = 'p, div, section, article, ul, ol, table, figure, h1, h2, h3, h4, form';
const ELSEWHERE = 'aside, nav, footer, figure, form, ul, ol, table, a, button';
const SHORTEST = 40;
const LONGEST = 900;
/** Headings of that many words are sentences. */
const SENTENCE = 12;
const NEAR = 80;
const COMPARED = 60;

/** What is known of the article whose standfirst is looked for. */
export interface Headed {
  titles: readonly string[];
  /** What the page states as the description of its article. */
  descriptions: readonly string[];
  blocks: readonly Block[];
}

/**
 * The sentence or two between headline and text that many pages set apart so far that an extraction leaves them out:
 * a lone heading, what is named like it, or what the page states as its description.
 * @returns its text, or null when there is none or it stands in the text already
 */
export function missingStandfirst(document: Document, { titles, descriptions, blocks }: Headed): string | null {
  const text = foldName(blocks.map(blockText).join(' '));
  const described = descriptions.map((description) => foldName(description).slice(0, COMPARED)).filter((beginning) => beginning.length >= SHORTEST);
  for (const element of betweenHeadlineAndText(document, titles, blocks)) {
    const own = cleanText(element.textContent);
    const folded = foldName(own);
    if (own.length < SHORTEST || own.length > LONGEST || text.includes(folded)) continue;
    const isHeading = /^h[2-4]$/.test(element.localName) && own.split(' ').length >= SENTENCE;
    if (isHeading || isNamed(element) || described.some((beginning) => folded.startsWith(beginning))) return own;
  }
  return null;
}

function betweenHeadlineAndText(document: Document, titles: readonly string[], blocks: readonly Block[]): Element[] {
  const folded = new Set(titles.map(foldName));
  const first = blocks.find((block) => block.type === 'paragraph' && blockText(block).length >= SHORTEST);
  const beginning = first === undefined ? '' : foldName(blockText(first)).slice(0, COMPARED);
  const headline = [...document.querySelectorAll('h1, h2, h3')].find((heading) => folded.has(foldName(heading.textContent))) ?? document.querySelector('h1');
  if (headline === null || beginning === '') return [];
  const all = [...document.body.querySelectorAll('*')];
  const start = all.indexOf(headline) + 1;
  const leaves = all.slice(start, start + NEAR).filter((element) => element.matches(LEAVES) && element.querySelector(WITHIN) === null && element.closest(ELSEWHERE) === null && element.querySelector('a') === null);
  const end = leaves.findIndex((element) => foldName(element.textContent).startsWith(beginning));
  return end === -1 ? leaves : leaves.slice(0, end);
}

function isNamed(element: Element): boolean {
  const named = (each: Element | null): boolean => each !== null && (NAMED.test(each.getAttribute('class') ?? '') || each.getAttribute('itemprop') === 'description');
  return named(element) || (element.previousElementSibling === null && named(element.parentElement));
}
