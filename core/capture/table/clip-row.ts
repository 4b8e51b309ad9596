import type { CaptureResult } from '../../contract/capture-calls';
import { clipStated } from '../../feeds/refresh/clip-stated';
import type { Block } from '../../model/block';
import type { CaptureSource } from '../../model/clipping';
import { plainText } from '../../model/plain-text';
import type { CaptureContext } from '../capture-context';
import { blocksFromElement } from '../html/blocks-from-element';
import { numbered } from '../html/numbered';
import { openDocument } from '../html/open-document';
import { prepareHtml } from '../html/prepare-html';
import { withoutTitle } from '../html/without-title';
import type { Reading } from '../kinds/kind';
import { foldName } from '../../outlets/fold-name';
import { noMetadata, type Found, type FoundMetadata } from '../metadata/found-metadata';
import { splitParagraphs } from '../text/split-paragraphs';
import type { RowArticle } from './row-article';
import { rowOriginal } from './row-original';
import type { Table, TableRow } from './table';

/** A row with what was read from it. */
export interface RowToClip {
  label: string;
  table: Table;
  row: TableRow;
  article: RowArticle;
  /** The file or the clipboard that the table came from. */
  source: CaptureSource;
  fetchPages: boolean;
}

const MARKUP = /<(?:p|br|div|span|a|b|i|strong|em|ul|li|h[1-6])(?:\s[^<>]*)?\/?>/i;
const FORMAT = { extension: 'json', mediaType: 'application/json' };
const LONGEST_DESCRIPTION = 1000;

/**
 * Makes a row a clipping in the inbox, or says which clipping has its address already.
 * @throws DatelineError cancelled, or whatever keeps the library from being written
 */
export async function clipRow({ label, table, row, article, source, fetchPages }: RowToClip, context: CaptureContext): Promise<CaptureResult> {
  const bytes = rowOriginal(table, row);
  const material = { source, bytes, address: null, fileName: null, mediaType: FORMAT.mediaType, charset: 'utf-8', extent: 'whole' as const };
  const reading = readingOf(article, table.encoding, context);
  const isTeaser = article.text === '' || plainText(reading.blocks).text === '';
  return await clipStated({ label, link: article.address, reading, original: { ...FORMAT, material }, isTeaser, fetches: fetchPages }, context);
}

function readingOf(article: RowArticle, encoding: string | null, { library }: CaptureContext): Reading {
  const section = (library.document.sections ?? []).find(({ title }) => article.section !== '' && foldName(title) === foldName(article.section));
  // A section that the library does not have is still worth something as a tag.
  const tags = section === undefined && article.section !== '' ? [...article.tags, article.section] : article.tags;
  return {
    encoding,
    metadata: metadataOf(article),
    blocks: numbered(withoutTitle(blocksOf(article.text === '' ? article.description : article.text), article.title === null ? [] : [article.title])),
    flags: [],
    tags: [...new Set(tags)],
    filed: { tone: article.tone, sectionId: section?.id ?? null },
  };
}

function blocksOf(text: string): Block[] {
  if (MARKUP.test(text)) return blocksFromElement(openDocument(prepareHtml(text, { hidden: false, styles: false }).html).body, null);
  return splitParagraphs(text).map((paragraph) => ({ id: '', type: 'paragraph', content: [{ text: paragraph }] }));
}

function metadataOf({ title, address, outlet, authors, published, language, description }: RowArticle): FoundMetadata {
  return {
    ...noMetadata(),
    title: found(title),
    address: found(address),
    outlet: found(outlet),
    authors: found(authors.length === 0 ? null : authors),
    published: found(published),
    language: found(language),
    description: found(description === '' ? null : description.replace(/\s+/g, ' ').slice(0, LONGEST_DESCRIPTION)),
  };
}

function found<T>(value: T | null): Found<T>[] {
  return value === null ? [] : [{ value, origin: 'file' }];
}
