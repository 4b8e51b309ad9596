import type { DocumentTree, TreeSource } from '../../tree/document-tree';
import type { LoadedPicture } from '../pictures/tree-pictures';
import type { ListNumbers } from './list-numbers';

/** What the writing of any piece of a tree as Word needs besides the piece. */
export interface DocxWriting {
  tree: DocumentTree;
  pictures: ReadonlyMap<string, LoadedPicture>;
  /** By key. */
  sources: ReadonlyMap<string, TreeSource>;
  lists: ListNumbers;
  /** Anchors that are bookmarks of the document: only to these can a link lead. */
  anchors: ReadonlySet<string>;
}

/** Where a piece stands. */
export interface Place {
  /** BCP 47 tag of the text, null for the document's own language. */
  language: string | null;
  /** Key of the paragraph style, where it is not the usual one. */
  style?: string;
  /** How deep within lists it stands: 0 is outside. */
  depth: number;
  align?: 'left' | 'center' | 'right';
  /** Level of the heading that headings of the text stand under. */
  under: number;
}

/** @returns the words that a note cites of a source, null for the article as a whole or when they are not listed */
export function citedWords(source: TreeSource | undefined, label: string): string | null {
  return source?.passages.find((words) => words.label === label)?.quoted ?? null;
}
