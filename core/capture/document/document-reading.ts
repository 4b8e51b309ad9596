import { cleanText } from '../html/clean-text';
import type { PageReading } from '../html/read-page';
import type { Found, FoundMetadata } from '../metadata/found-metadata';
import { noMetadata } from '../metadata/found-metadata';
import { languageCode } from '../metadata/language-code';
import { readHeaderLines } from '../text/read-header-lines';
import { documentBlocks } from './document-blocks';
import { documentByline } from './document-byline';
import type { DocumentContent, DocumentParagraph, DocumentPart, DocumentText } from './document-part';
import { nonEmptyParts, partText } from './document-part';
import { documentTitles, frontOf, withoutTitleParts } from './document-title';
import { statedDate } from './stated-date';

const HEADER_LINES = 12;
/** A byline stands among so many lines behind the title. */
const BEHIND_TITLE = 2;
/** Lines at the very end that can carry the author or the date. */
const LAST_LINES = 2;

/**
 * The article in a document of a word processor. What the document says in its text counts more than what it states
 * about itself; when it was made says nothing about when it was published.
 */
export function documentReading(content: DocumentContent): PageReading {
  const { properties } = content;
  const all = nonEmptyParts(content.parts);
  // What is a title or a byline is told by its place among the words.
  const words = all.filter((part): part is DocumentText => part.kind !== 'picture');
  const { metadata, parts } = withoutHeaderLines(words);
  const titles = [...metadata.title, ...documentTitles({ ...content, parts })];
  const title = titles[0]?.value ?? null;
  const body = withoutTitleParts(parts, title);
  const byline = documentByline(frontOf(body), besideTitle(parts, body), properties.creator);
  const text = new Set<DocumentPart>(body.filter((part) => part.kind === 'table' || !byline.lines.has(part)));
  const table = tableMetadata(parts);
  return {
    metadata: {
      ...metadata,
      title: titles,
      outlet: [...metadata.outlet, ...table.outlet],
      address: [...metadata.address, ...table.address],
      authors: [...metadata.authors, ...table.authors, ...byline.authors],
      published: [...metadata.published, ...table.published, ...datesOf(body)],
      language: languagesOf(properties.language),
      description: descriptionOf(properties.description),
    },
    blocks: documentBlocks(all.filter((part) => part.kind === 'picture' || text.has(part))),
    flags: [],
  };
}

// Header lines as clipping services and colleagues type them over a pasted article.
function withoutHeaderLines(parts: readonly DocumentText[]): { metadata: FoundMetadata; parts: DocumentText[] } {
  const first = parts.slice(0, HEADER_LINES);
  const lines = first.map((part) => (part.kind === 'table' ? '' : cleanText(partText(part))));
  const { metadata, rest } = readHeaderLines(lines.join('\n'));
  const left = rest.split('\n').length;
  const taken = rest === lines.join('\n') ? 0 : lines.length - left;
  return { metadata, parts: parts.slice(taken) };
}

/** A table of labels and values, such as `Дата | 15 мая 2025`; it stays in the text. */
function tableMetadata(parts: readonly DocumentText[]): FoundMetadata {
  for (const part of parts) {
    if (part.kind !== 'table' || part.rows.some((row) => row.length !== 2)) continue;
    const lines = part.rows.map((row) => row.map((cell) => cleanText(cell.map(partText).join(' ')).replace(/:$/, '')).join(': '));
    const { metadata, rest } = readHeaderLines(`${lines.join('\n')}\n\n`);
    if (rest.trim() === '') return metadata;
  }
  return noMetadata();
}

function besideTitle(parts: readonly DocumentText[], body: readonly DocumentText[]): DocumentParagraph[] {
  const first = parts.findIndex((part) => !body.includes(part));
  if (first === -1) return [];
  const near = parts.slice(Math.max(0, first - 1)).filter((part) => body.includes(part));
  const end = first === 0 ? BEHIND_TITLE : BEHIND_TITLE + 1;
  return near.slice(0, end).filter((part) => part.kind === 'paragraph');
}

function datesOf(parts: readonly DocumentText[]): Found<string>[] {
  const paragraphs = parts.filter((part) => part.kind === 'paragraph');
  const styled = paragraphs.filter((part) => part.role === 'date');
  const front = frontOf(parts);
  const first = paragraphs.slice(front.length, front.length + 1);
  const last = paragraphs.slice(Math.max(front.length + 1, paragraphs.length - LAST_LINES));
  return [...styled, ...front, ...first, ...last]
    .map((part) => statedDate(partText(part)))
    .filter((date) => date !== null)
    .map((value) => ({ value, origin: 'detected' }));
}

function languagesOf(stated: string | null): Found<string>[] {
  const code = languageCode(stated ?? '');
  return code === null ? [] : [{ value: code, origin: 'file' }];
}

function descriptionOf(stated: string | null): Found<string>[] {
  const text = cleanText(stated ?? '');
  return text.length < 40 || text.length > 1000 ? [] : [{ value: text, origin: 'file' }];
}
