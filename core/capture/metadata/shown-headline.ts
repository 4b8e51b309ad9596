import { foldName } from '../../outlets/fold-name';
import { cleanText } from '../html/clean-text';
import type { Found } from './found-metadata';

/** What stands in a path of sections names the page for search engines. */
const PATH = '[class*="readcrumb"], [itemtype$="BreadcrumbList"], nav';
const KICKER = /kicker|overline|eyebrow|topline|surtitle|surtitre|dachzeile|roofline|spitzmarke|pretitle/i;
const DIVIDER_ALONE = /^[:：|–—-]$/;
const DIVIDER_BEHIND = /\s*[:：|–—-]\s*$/;

/** A line over a headline, and the headline. */
interface Heading {
  kicker: string;
  headline: string;
}

/**
 * The titles with the one first that the page shows as its headline, in two cases that its markup tells for sure. Where
 * the first-level heading stands in the path of sections only, what is shown is the heading below it, if that is a
 * title too. And where the page marks a line over its headline, while the chosen title has other words before the
 * same headline, neither line is part of it.
 * @param titles of the page, the most trusted first
 */
export function withShownHeadline(titles: readonly Found<string>[], document: Document): Found<string>[] {
  const headings = [...document.querySelectorAll('h1, h2')].filter((heading) => cleanText(heading.textContent) !== '');
  const first = headings.findIndex((heading) => heading.localName === 'h1');
  const heading = headings[first];
  if (heading === undefined) return [...titles];
  if (heading.closest(PATH) === null) return withoutOtherKicker(titles, partsOf(heading));
  const shown = headings.slice(first + 1).find((other) => other.closest(PATH) === null);
  return shown === undefined ? [...titles] : withFirst(titles, shown);
}

function withFirst(titles: readonly Found<string>[], shown: Element): Found<string>[] {
  const wanted = new Set([partsOf(shown)?.headline ?? '', cleanText(shown.textContent)].map(foldName));
  const title = titles.find(({ value }) => wanted.has(foldName(value)));
  return title === undefined ? [...titles] : [title, ...titles.filter((other) => other !== title)];
}

function withoutOtherKicker(titles: readonly Found<string>[], heading: Heading | null): Found<string>[] {
  const chosen = titles[0]?.value ?? '';
  if (heading === null || !chosen.endsWith(heading.headline)) return [...titles];
  const before = chosen.slice(0, -heading.headline.length);
  const isOther = DIVIDER_BEHIND.test(before) && foldName(before.replace(DIVIDER_BEHIND, '')) !== foldName(heading.kicker);
  return isOther ? [{ value: heading.headline, origin: 'html' }, ...titles] : [...titles];
}

/** The two parts of a heading that a divider in an element of its own parts, or of which the first is named a kicker. */
function partsOf(heading: Element): Heading | null {
  const texts = [...heading.children].map((element) => ({ element, text: cleanText(element.textContent) })).filter(({ text }) => text !== '');
  const pieces = texts.filter(({ text }) => !DIVIDER_ALONE.test(text));
  const [kicker, headline] = pieces;
  if (kicker === undefined || headline === undefined || pieces.length > 2) return null;
  const isMarked = texts.length > 2 || KICKER.test(kicker.element.getAttribute('class') ?? '');
  return isMarked ? { kicker: kicker.text.replace(DIVIDER_BEHIND, ''), headline: headline.text } : null;
}
