import type { Inline } from '../../model/block';

/** What a paragraph of a document is, beyond its text, as far as its format says. */
export interface DocumentParagraph {
  kind: 'paragraph';
  content: Inline[];
  /** 1 to 6 for a heading, else null. */
  level: number | null;
  /** From a named style: the document's title, its author, its date. */
  role: 'title' | 'author' | 'date' | null;
  list: { ordered: boolean } | null;
  quote: boolean;
}

/** Rows of cells, each with the parts in it. */
export interface DocumentTable {
  kind: 'table';
  header: boolean;
  rows: DocumentPart[][][];
}

export type DocumentPart = DocumentParagraph | DocumentTable;

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
  if (part.kind === 'paragraph') return part.content.map(({ text }) => text).join('');
  return part.rows.map((row) => row.map((cell) => cell.map(partText).join(' ')).join('\t')).join('\n');
}

/** @returns the paragraphs of which something is left, and tables with any text in them */
export function nonEmptyParts(parts: readonly DocumentPart[]): DocumentPart[] {
  return parts.filter((part) => partText(part).trim() !== '');
}
