import type { PdfTextItem } from './pdf-text-item';

/** A line of text, or the piece of one that stands in one column; size and font are those of most of its letters. */
export type TextLine = PdfTextItem;

/** @returns whether two lines share a part of the width of the page */
export function overlaps(one: { left: number; right: number }, other: { left: number; right: number }): boolean {
  return Math.min(one.right, other.right) > Math.max(one.left, other.left);
}
