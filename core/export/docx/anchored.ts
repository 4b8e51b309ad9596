import { Bookmark, type ParagraphChild } from 'docx';
import { bookmarkName } from './bookmark-name';

/** @returns the children within a bookmark that links lead to; as they are where there is nothing to lead to */
export function anchored(anchor: string | null, children: readonly ParagraphChild[]): ParagraphChild[] {
  return anchor === null ? [...children] : [new Bookmark({ id: bookmarkName(anchor), children })];
}
