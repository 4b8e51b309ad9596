import { webAddress } from '../acquire/web-address';
import { cleanText } from '../html/clean-text';
import type { FoundMetadata } from './found-metadata';
import { noMetadata } from './found-metadata';
import { closingByline } from './closing-byline';
import { authorsInHtml } from './html-authors';
import { publishedInHtml } from './html-date';
import { titlesInHtml } from './html-title';
import { labelledTexts } from './labelled-texts';
import { languageCode } from './language-code';
import { nameBesideDate } from './name-beside-date';
import type { ShortText } from './short-texts';
import { shortTexts } from './short-texts';

const ORIGIN = 'html';
const AUTHOR = /autor(?:in\/autor|in|en)?|auteure?|authors?|written by|story by|авторы?(?: текста| статьи)?|автори|мәтін(?: авторы)?|müəllif|muhabir|yazar|作者|记者|記者|文/iu;
/** Who is named where no author is; the Chinese press signs with the editor. */
const EDITOR = /责编|责任编辑|責任編輯|编辑/u;

/** Who worked on another's text. */
const DESK = /(?:chief |copy )?editors?|edited by|penyunting|editör|редакторы?|выпускающий редактор|редактор выпуска|redaktor/iu;

/** What the visible page says, and whom it names as editors of the text. */
export interface HtmlMetadata extends FoundMetadata {
  editors: string[];
}

/**
 * @param elements all of the page's body, in its order
 * @returns what the visible page and its `html` and `link` elements say
 */
export function htmlMetadata(document: Document, elements: readonly Element[], address: string | null): HtmlMetadata {
  const found = noMetadata();
  for (const value of titlesInHtml(document)) found.title.push({ value, origin: ORIGIN });
  const outlet = cleanText(document.querySelector('[itemprop~="publisher"] [itemprop~="name"]')?.getAttribute('content') ?? '');
  if (outlet !== '') found.outlet.push({ value: outlet, origin: ORIGIN });
  const texts = shortTexts(elements);
  const editors = labelledTexts(texts, DESK);
  for (const value of authorsOf(document, texts, new Set(editors))) found.authors.push({ value, origin: ORIGIN });
  const root = document.documentElement;
  const language = languageCode(root.getAttribute('lang') ?? root.getAttribute('xml:lang') ?? '');
  if (language !== null) found.language.push({ value: language, origin: ORIGIN });
  for (const value of publishedInHtml(document, elements, texts, language)) found.published.push({ value, origin: ORIGIN });
  const canonical = webAddress(document.querySelector('link[rel~="canonical"]')?.getAttribute('href'), address);
  if (canonical !== null) found.address.push({ value: canonical, origin: ORIGIN });
  return { ...found, editors };
}

function authorsOf(document: Document, texts: readonly ShortText[], editors: ReadonlySet<string>): string[][] {
  const signed = closingByline(document);
  const named = [authorsInHtml(document, editors), labelledTexts(texts, AUTHOR), signed === null ? [] : [signed], labelledTexts(texts, EDITOR)].filter((names) => names.length > 0);
  const beside = named.length > 0 ? null : nameBesideDate(document);
  return beside === null ? named : [[beside]];
}
