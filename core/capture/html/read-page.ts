import type { Block } from '../../model/block';
import type { CaptureFlag } from '../../model/clipping';
import { plainText } from '../../model/plain-text';
import { webAddress } from '../acquire/web-address';
import { CAPTURE_LIMITS } from '../capture-limits';
import { countWords } from '../count-words';
import type { FoundMetadata } from '../metadata/found-metadata';
import { jsonLdBody, jsonLdIsPaid } from '../metadata/json-ld-metadata';
import type { JsonLdNode } from '../metadata/json-ld-nodes';
import { jsonLdNodes } from '../metadata/json-ld-nodes';
import { relativeWords } from '../metadata/dates/relative-words';
import { pageMetadata } from '../metadata/page-metadata';
import type { ArticleBlocks } from './article-blocks';
import { articleBlocks } from './article-blocks';
import { cleanText } from './clean-text';
import { numbered } from './numbered';
import { openDocument } from './open-document';
import { pageFlags } from './page-flags';
import type { PreparedPage } from './prepare-html';
import { prepareHtml } from './prepare-html';
import type { StandfirstCandidate } from './standfirst';
import { missingStandfirst, standfirstCandidates } from './standfirst';
import { textToBlocks } from './text-to-blocks';
import { beforePaywall, trimEdges } from './trim-edges';
import { EmbeddedData } from '../pictures/embedded-data';
import type { PicturesAtHand } from '../pictures/pictures-at-hand';
import { withoutEmbeddedData } from './without-embedded-data';
import { withoutTitle } from './without-title';

const SHORT_ARTICLE = 40;

/** The article of a page, whatever carried the page. */
export interface PageReading {
  metadata: FoundMetadata;
  blocks: Block[];
  flags: CaptureFlag[];
  /** Those that the markup itself carries. */
  pictures?: PicturesAtHand;
  /** A date in words that hold on the day of reading only, such as “2 hours ago”. */
  relativeDate?: string;
}

/**
 * @param source the page's markup
 * @param address where it was fetched from, or null
 * @throws DatelineError too-large
 */
export function readPage(source: string, address: string | null): PageReading {
  const embedded = new EmbeddedData();
  const markup = withoutEmbeddedData(source, embedded);
  return { ...readMarkup(markup, address), pictures: embedded.atHand };
}

function readMarkup(markup: string, address: string | null): PageReading {
  const shown = read(prepareHtml(markup, { hidden: false, styles: false }), address);
  if (shown.words >= SHORT_ARTICLE) return shown.reading;
  // Some pages hide their whole text until a script has run. The hidden text counts when it is clearly more.
  const all = read(prepareHtml(markup, { hidden: true, styles: false }), address);
  return all.words > shown.words * 2 && all.words >= SHORT_ARTICLE ? all.reading : shown.reading;
}

function read(page: PreparedPage, fetchedFrom: string | null): { reading: PageReading; words: number } {
  const document = openDocument(page.html);
  const address = fetchedFrom ?? webAddress(page.savedFrom, null);
  const nodes = jsonLdNodes(page.jsonLd);
  const elements = [...document.body.querySelectorAll('*')];
  const metadata = pageMetadata(document, elements, nodes, address);
  const known = metadata.address[0]?.value ?? null;
  const relativeDate = relativeWords(document, elements, metadata.language[0]?.value ?? null);
  const pageText = cleanText(document.body.textContent);
  const base = webAddress(document.querySelector('base[href]')?.getAttribute('href'), known) ?? known;
  const candidates = standfirstCandidates(document, elements, metadata.title.map(({ value }) => value));
  const article = fuller(articleBlocks(page, document, base), nodes, known);
  const blocks = textOf(article, candidates, metadata);
  const words = countWords(plainText(blocks).text);
  const title = metadata.title[0]?.value ?? '';
  const isCut = beforePaywall(article.blocks).length < article.blocks.length;
  const flags = pageFlags({ title, text: plainText(article.blocks).text, pageText, words, isCut, paid: jsonLdIsPaid(nodes, known) });
  if (!article.recognised || words < SHORT_ARTICLE) flags.push('too-short');
  return { reading: { metadata, blocks, flags, ...(relativeDate === null ? {} : { relativeDate }) }, words };
}

/** The article without what its page repeats at its edges, and with the standfirst. */
function textOf(article: ArticleBlocks, candidates: readonly StandfirstCandidate[], metadata: FoundMetadata): Block[] {
  const titles = metadata.title.map(({ value }) => value);
  const descriptions = metadata.description.map(({ value }) => value);
  const authors = metadata.authors.flatMap(({ value }) => value);
  const days = metadata.published.map(({ value }) => value.slice(0, 10));
  const found = trimEdges(withoutTitle(article.blocks, titles), { authors, days, language: metadata.language[0]?.value ?? null });
  const standfirst = missingStandfirst(candidates, { descriptions, blocks: found });
  return numbered(standfirst === null ? found : [{ id: '', type: 'paragraph', content: [{ text: standfirst }] }, ...found]);
}

/** The text that JSON-LD carries replaces an extraction that got less than half of it. */
function fuller(article: ArticleBlocks, nodes: readonly JsonLdNode[], address: string | null): ArticleBlocks {
  const body = jsonLdBody(nodes, address);
  if (body === null || body.length > CAPTURE_LIMITS.textLength) return article;
  const carried = textToBlocks(body);
  const isFuller = countWords(plainText(carried).text) > 2 * countWords(plainText(article.blocks).text);
  return isFuller ? { blocks: carried, recognised: true } : article;
}
