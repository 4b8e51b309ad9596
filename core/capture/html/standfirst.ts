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
/** Signs of an element that are looked at, however far its text is indented: boxes within boxes all hold the whole text. */
const LOOKED_AT = 10_000;
/** Headings of that many words are sentences. */
const SENTENCE = 12;
const NEAR = 80;
const COMPARED = 60;

/** A short piece of a page behind its headline. */
export interface StandfirstCandidate {
  text: string;
  folded: string;
  /** It is a heading as long as a sentence, or named like a standfirst. */
  isMarked: boolean;
}

/** What is known of the article whose standfirst is looked for. */
export interface Headed {
  /** What the page states as the description of its article. */
  descriptions: readonly string[];
  blocks: readonly Block[];
}

/**
 * The sentence or two between headline and text that many pages set apart so far that an extraction leaves them out:
 * a lone heading, what is named like it, or what the page states as its description.
 * @param candidates of the page, see `standfirstCandidates`
 * @returns its text, or null when there is none or it stands in the text already
 */
export function missingStandfirst(candidates: readonly StandfirstCandidate[], { descriptions, blocks }: Headed): string | null {
  const described = descriptions.map((description) => foldName(description).slice(0, COMPARED)).filter((beginning) => beginning.length >= SHORTEST);
  const possible = aboveText(candidates, blocks).filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST);
  const standfirsts = possible.filter(({ folded, isMarked }) => isMarked || described.some((beginning) => folded.startsWith(beginning)));
  if (standfirsts.length === 0) return null;
  const text = foldName(blocks.map(blockText).join(' '));
  return standfirsts.find(({ folded }) => !text.includes(folded))?.text ?? null;
}

function aboveText(candidates: readonly StandfirstCandidate[], blocks: readonly Block[]): readonly StandfirstCandidate[] {
  const first = blocks.find((block) => block.type === 'paragraph' && blockText(block).length >= SHORTEST);
  const beginning = first === undefined ? '' : foldName(blockText(first)).slice(0, COMPARED);
  if (beginning === '') return [];
  const end = candidates.findIndex(({ folded }) => folded.startsWith(beginning));
  return end === -1 ? candidates : candidates.slice(0, end);
}

/**
 * @param all elements of the page's body, in its order
 * @returns the short pieces right behind the headline of a page, in its order
 */
export function standfirstCandidates(document: Document, all: readonly Element[], titles: readonly string[]): StandfirstCandidate[] {
  const folded = new Set(titles.map(foldName));
  const headline = [...document.querySelectorAll('h1, h2, h3')].find((heading) => folded.has(foldName(heading.textContent))) ?? document.querySelector('h1');
  if (headline === null) return [];
  const start = all.indexOf(headline) + 1;
  return all.slice(start, start + NEAR).filter(isPiece).map(asCandidate);
}

function isPiece(element: Element): boolean {
  return element.matches(LEAVES) && element.querySelector(WITHIN) === null && element.closest(ELSEWHERE) === null && element.querySelector('a') === null;
}

function asCandidate(element: Element): StandfirstCandidate {
  const text = cleanText(element.textContent.slice(0, LOOKED_AT));
  const isHeading = /^h[2-4]$/.test(element.localName) && text.split(' ').length >= SENTENCE;
  return { text, folded: foldName(text), isMarked: isHeading || isNamed(element) };
}

function isNamed(element: Element): boolean {
  const named = (each: Element | null): boolean => each !== null && (NAMED.test(each.getAttribute('class') ?? '') || each.getAttribute('itemprop') === 'description');
  return named(element) || (element.previousElementSibling === null && named(element.parentElement));
}
