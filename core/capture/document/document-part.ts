import type { Inline } from '../../model/block';

/** What a paragraph of a document is, beyond its text, as far as its format says. */
export interface DocumentParagraph {
  kind: 'paragraph';
  content: Inline[];
  /** 1 to 6 for a heading, else null. */
  level: number | null;
  /** From a named style: the document's title, its author, its date, the words below or above a picture. */
  role: 'title' | 'author' | 'date' | 'caption' | null;
  list: { ordered: boolean } | null;
  quote: boolean;
}

/** Rows of cells, each with the parts in it. */
export interface DocumentTable {
  kind: 'table';
  header: boolean;
  rows: DocumentPart[][][];
}

/** A picture in the package of the document. */
export interface DocumentPicture {
  kind: 'picture';
  /** That stands for it, see `embeddedAddress`. */
  address: string;
  /** What it shows, or empty. */
  alt: string;
}

export type DocumentText = DocumentParagraph | DocumentTable;
export type DocumentPart = DocumentText | DocumentPicture;

/** What a document states about itself. Much of it is left over from a template or names the wrong person. */
export interface DocumentProperties {
  title: string | null;
  creator: string | null;
  language: string | null;
  description: string | null;
}

/** A document of a word processor, whatever its format. */
export interface DocumentContent {
  parts: DocumentPart[];
  properties: DocumentProperties;
  /** Titles and headings were told by how the text looks, not by what the document calls them. */
  seen?: boolean;
}

/** A plain paragraph, to be refined. */
export function paragraphOf(content: Inline[], more: Partial<Omit<DocumentParagraph, 'kind' | 'content'>> = {}): DocumentParagraph {
  return { kind: 'paragraph', content, level: null, role: null, list: null, quote: false, ...more };
}

/** @returns the text of a paragraph, or of a table row by row */
export function partText(part: DocumentPart): string {
  if (part.kind === 'picture') return '';
  if (part.kind === 'paragraph') return part.content.map(({ text }) => text).join('');
  return part.rows.map((row) => row.map((cell) => cell.map(partText).join(' ')).join('\t')).join('\n');
}

/** @returns the paragraphs of which something is left, tables with anything in them, and pictures */
export function nonEmptyParts(parts: readonly DocumentPart[]): DocumentPart[] {
  return parts.filter((part) => part.kind === 'picture' || partText(part).trim() !== '' || (part.kind === 'table' && picturesIn(part).length > 0));
}

/** @returns the pictures in the cells of a table */
export function picturesIn({ rows }: DocumentTable): DocumentPicture[] {
  return rows.flat(2).flatMap((part) => (part.kind === 'picture' ? [part] : part.kind === 'table' ? picturesIn(part) : []));
}
